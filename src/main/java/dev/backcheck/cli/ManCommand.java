package dev.backcheck.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backcheck man}: the manual page. */
@Command(
    name = "man",
    customSynopsis = "backcheck man",
    header = "Print the manual page, for man.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  backcheck man | man -l -",
      "  backcheck man > ~/.local/share/man/man1/backcheck.1"
    })
final class ManCommand implements Callable<Integer> {

  private final Output output;

  @Spec private @Nullable CommandSpec spec;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  ManCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws CannotRunException {
    String page = new ManPage().of(Objects.requireNonNull(spec, "spec").root());
    output.write(out -> out.append(page));
    return ExitCode.FINE;
  }
}
