package dev.backcheck.report;

import dev.backcheck.docs.Demonstration;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rule.SuppressionRule;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks the first example of a rule, and tells the finding as {@link TextReport} does. */
public final class ShownExample {

  private ShownExample() {}

  /**
   * What is said of the first example that the rule reports.
   *
   * @param all the rules that the example can be about; those on suppressions ask them
   * @return nothing where the rule has no example or says nothing of it
   */
  public static Optional<Demonstration> of(Rule rule, List<Rule> all, Style style) {
    return rule.spec().bad().stream().findFirst().flatMap(bad -> of(rule, all, bad, style));
  }

  private static Optional<Demonstration> of(
      Rule rule, List<Rule> all, Example example, Style style) {
    ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
    List<Script> scripts =
        example.scripts().stream()
            .map(script -> Source.of(script.name(), script.sql().strip().replaceAll("[«»]", "")))
            .map(parser::parse)
            .toList();
    Model model = Model.of(scripts, example.settings());
    RuleEngine engine = new RuleEngine(rule instanceof SuppressionRule ? all : List.of(rule));
    Checked checked = engine.judge(model, example.settings(), example.settings().asOf());
    Report report = Report.of(model, checked, List.of(rule.spec()));
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule.name()))
        .findFirst()
        .map(
            finding ->
                new Demonstration(
                    text(report.withFindings(List.of(finding)), style),
                    finding.fix().map(fix -> fixed(scripts, finding, fix)).orElse(List.of())));
  }

  private static List<String> text(Report report, Style style) {
    StringBuilder text = new StringBuilder();
    try {
      new TextReport().write(report, style, text);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().strip().lines().toList();
  }

  private static List<String> fixed(List<Script> scripts, Finding finding, Fix fix) {
    if (fix.edits().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Script script : scripts) {
      Source source = script.source();
      if (scripts.size() > 1) {
        lines.add("-- " + source.name());
      }
      boolean here = source.equals(finding.place().source());
      (here ? fixed(source, fix) : source.text()).strip().lines().forEach(lines::add);
    }
    return lines;
  }

  // From the last edit to the first, so that those before stay where they are.
  private static String fixed(Source source, Fix fix) {
    StringBuilder text = new StringBuilder(source.text());
    fix.edits().stream()
        .sorted(Comparator.comparingInt((Edit edit) -> edit.range().start()).reversed())
        .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.text()));
    return text.toString();
  }
}
