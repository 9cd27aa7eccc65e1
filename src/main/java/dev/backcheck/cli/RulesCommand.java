package dev.backcheck.cli;

import dev.backcheck.docs.RuleMarkdown;
import dev.backcheck.docs.RuleTable;
import dev.backcheck.report.RulesJson;
import dev.backcheck.rule.RuleSpec;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backcheck rules}: all rules. */
@Command(
    name = "rules",
    customSynopsis = "backcheck rules [--format FORMAT]",
    header = "List the rules.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n",
    footer = {"", "Example:", "  backcheck rules --format markdown"})
final class RulesCommand implements Callable<Integer> {

  /** The forms of the list. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  private final Output output;
  private final RuleCatalog rules;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|markdown",
      converter = ToForm.class,
      description = "text if not said.")
  private Form form = Form.TEXT;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  RulesCommand(Output output, RuleCatalog rules) {
    this.output = output;
    this.rules = rules;
  }

  @Override
  public Integer call() throws CannotRunException {
    output.write(
        out -> {
          switch (form) {
            case TEXT -> out.append(RuleTable.text(rules.specs()));
            case MARKDOWN -> {
              out.append(RuleTable.markdown(rules.specs())).append('\n');
              for (RuleSpec spec : rules.specs()) {
                out.append(RuleMarkdown.of(spec));
              }
            }
            case JSON -> RulesJson.write(rules.specs(), out);
          }
        });
    return ExitCode.FINE;
  }

  /** {@code markdown}. */
  static final class ToForm implements ITypeConverter<Form> {
    @Override
    public Form convert(String text) {
      return Converters.choice("format", text, Form.values());
    }
  }
}
