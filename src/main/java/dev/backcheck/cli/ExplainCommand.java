package dev.backcheck.cli;

import dev.backcheck.docs.Demonstration;
import dev.backcheck.docs.RulePage;
import dev.backcheck.report.ShownExample;
import dev.backcheck.report.Style;
import dev.backcheck.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backcheck explain}: the page of a rule. */
@Command(
    name = "explain",
    customSynopsis = "backcheck explain RULE…",
    header = "Say what a rule finds, what the server does, and what to write instead.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {"", "Example:", "  backcheck explain syntax-error"})
final class ExplainCommand implements Callable<Integer> {

  private final Environment environment;
  private final Output output;
  private final RuleCatalog rules;

  @Parameters(
      paramLabel = "RULE",
      arity = "1..*",
      description = "Names of rules, as findings show them in brackets.")
  private List<String> names = new ArrayList<>();

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  ExplainCommand(Environment environment, Output output, RuleCatalog rules) {
    this.environment = environment;
    this.output = output;
    this.rules = rules;
  }

  @Override
  public Integer call() throws CannotRunException {
    int width = environment.width();
    // The finding stands two columns in.
    Style style = new Style(environment.likesColor(), width - 2, false);
    List<String> pages = new ArrayList<>();
    for (String name : names) {
      RuleSpec spec =
          rules.find(name).orElseThrow(() -> new CannotRunException(rules.missing(name)));
      Optional<Demonstration> shown =
          rules.rule(spec.name()).flatMap(rule -> ShownExample.of(rule, rules.rules(), style));
      pages.add(RulePage.of(spec, width, style::heading, shown));
    }
    output.write(out -> out.append(String.join("\n\n", pages)));
    return ExitCode.FINE;
  }
}
