package dev.backcheck.cli;

import dev.backcheck.config.ServerFactsQuery;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backcheck facts}: what to ask a server, so that {@code check --facts} knows it. */
@Command(
    name = "facts",
    customSynopsis = "backcheck facts script|schema",
    header = "Print the query that tells what a server has, or the form of its answer.",
    description = {
      "",
      "script  a read-only T-SQL query; its result is one JSON text: version, edition,",
      "        credentials without secrets, certificates, databases, backup devices",
      "schema  the JSON Schema of that text"
    },
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Example:",
      "  backcheck facts script > facts.sql",
      "  sqlcmd -S server -E -i facts.sql -o facts.json -y 0 -f 65001",
      "  backcheck check migrations --facts facts.json"
    })
final class FactsCommand implements Callable<Integer> {

  /** What can be printed. */
  enum Text {
    SCRIPT,
    SCHEMA
  }

  /** {@code script}. */
  static final class ToText implements ITypeConverter<Text> {
    @Override
    public Text convert(String text) {
      return Converters.choice("text", text.toLowerCase(Locale.ROOT), Text.values());
    }
  }

  private final Output output;

  @Parameters(
      paramLabel = "script|schema",
      arity = "1",
      converter = ToText.class,
      description = "Which of them to print.")
  private Text text = Text.SCRIPT;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  FactsCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws CannotRunException {
    String shown = text == Text.SCRIPT ? ServerFactsQuery.script() : ServerFactsQuery.schema();
    output.write(out -> out.append(shown));
    return ExitCode.FINE;
  }
}
