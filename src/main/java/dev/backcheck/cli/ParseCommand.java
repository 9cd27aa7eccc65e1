package dev.backcheck.cli;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.ModelJson;
import dev.backcheck.report.TreeJson;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backcheck parse}: the syntax tree of a script. */
@Command(
    name = "parse",
    customSynopsis = "backcheck parse FILE [OPTION…]",
    header = "Print the syntax tree of a script as JSON; secrets are masked.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Exit code: 0 read, 1 there is a statement that cannot be read, 2 could not run.",
      "",
      "Example:",
      "  echo \"BACKUP DATABASE hr TO DISK = 'hr.bak'\" | backcheck parse -"
    })
final class ParseCommand implements Callable<Integer> {

  private final Environment environment;
  private final Output output;

  @Parameters(paramLabel = "FILE", description = "A script, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--quoted-identifier",
      paramLabel = "on|off",
      arity = "1",
      converter = Converters.ToSwitch.class,
      description = "Whether \"…\" is a name where the script does not say; on if not said.")
  private boolean quotedIdentifier = true;

  @Option(
      names = "--model",
      description =
          "What was understood instead: when statements run, what variables are, credentials over time.")
  private boolean model;

  @Option(names = "--compact", description = "On one line.")
  private boolean compact;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  ParseCommand(Environment environment, Output output) {
    this.environment = environment;
    this.output = output;
  }

  @Override
  public Integer call() throws CannotRunException {
    Inputs inputs =
        new InputPaths(environment.folder(), "<stdin>", List.of()).follow(List.of(file));
    if (inputs.scripts().size() != 1) {
      throw new CannotRunException(
          inputs.problems().isEmpty()
              ? file + " holds " + inputs.scripts().size() + " scripts; name one"
              : file + " " + inputs.problems().get(0).message());
    }
    ScriptReader reader = new ScriptReader(environment.in());
    inputs.scripts().forEach(reader::read);
    for (Finding finding : reader.findings()) {
      throw new CannotRunException(finding.message());
    }
    Source source = reader.whole(reader.sources().get(0));
    Script script = new ScriptParser(quotedIdentifier).read(source);
    Model meaning =
        Model.of(List.of(script), Settings.DEFAULT.withQuotedIdentifier(quotedIdentifier));
    output.write(
        out -> {
          if (model) {
            ModelJson.write(meaning, !compact, out);
          } else {
            TreeJson.write(meaning.scripts().get(0), !compact, out);
          }
        });
    boolean unreadable =
        meaning.steps().stream().anyMatch(step -> step.statement() instanceof UnreadableStatement);
    return unreadable || !script.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
