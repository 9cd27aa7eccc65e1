package dev.backcheck.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backcheck completion}: what a shell needs to complete the command line. */
@Command(
    name = "completion",
    customSynopsis = "backcheck completion bash|zsh|fish",
    header = "Print a script that completes the command line in a shell.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  source <(backcheck completion bash)",
      "  backcheck completion zsh > ~/.zfunc/_backcheck",
      "  backcheck completion fish > ~/.config/fish/completions/backcheck.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** {@code bash}. */
  static final class ToShell implements ITypeConverter<Completions.Shell> {
    @Override
    public Completions.Shell convert(String text) {
      return Converters.choice("shell", text.toLowerCase(Locale.ROOT), Completions.Shell.values());
    }
  }

  private final Output output;
  private final RuleCatalog rules;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "bash|zsh|fish",
      arity = "1",
      converter = ToShell.class,
      description = "The shell.")
  private Completions.Shell shell = Completions.Shell.BASH;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  CompletionCommand(Output output, RuleCatalog rules) {
    this.output = output;
    this.rules = rules;
  }

  @Override
  public Integer call() throws CannotRunException {
    CommandSpec root = Objects.requireNonNull(spec, "spec").root();
    String script = new Completions(root, new Words(rules)).of(shell);
    output.write(out -> out.append(script));
    return ExitCode.FINE;
  }
}
