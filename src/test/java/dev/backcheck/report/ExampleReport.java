package dev.backcheck.report;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One report over the examples of all rules, each in a folder with the name of its rule. */
final class ExampleReport {

  private ExampleReport() {}

  static Report ofAll() {
    RuleEngine engine = new RuleEngine(BuiltInRules.all());
    List<Report> reports = new ArrayList<>();
    for (Rule rule : BuiltInRules.all()) {
      List<Example> examples =
          Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()).toList();
      for (int i = 0; i < examples.size(); i++) {
        reports.add(report(engine, rule.name() + "/" + (i + 1) + "/", examples.get(i)));
      }
    }
    return reports.get(0).with(reports.subList(1, reports.size()));
  }

  private static Report report(RuleEngine engine, String folder, Example example) {
    Settings settings = example.settings();
    ScriptParser parser = new ScriptParser(settings.quotedIdentifier());
    List<Script> scripts =
        example.scripts().stream()
            .map(script -> Source.of(folder + script.name(), script.sql().replaceAll("[«»]", "")))
            .map(parser::parse)
            .toList();
    Model model = Model.of(scripts, settings);
    Checked checked = engine.judge(model, settings, settings.asOf());
    return Report.of(model, checked, engine.described(checked));
  }

  /** Only what the rules are shown for: an example of one is silent about the others. */
  static Report forTheirRules(Report all) {
    return all.withFindings(
        all.findings().stream()
            .filter(finding -> finding.place().source().name().startsWith(finding.rule() + "/"))
            .toList());
  }

  /** What a person would call a secret: long enough to be one, and no name of a variable. */
  static Set<String> secrets(Report report) {
    Set<String> secrets = new TreeSet<>();
    for (Script script : report.scripts()) {
      String text = script.source().text();
      List<SourceRange> ranges = new ArrayList<>(script.secrets());
      ranges.addAll(Redaction.ranges(text));
      ranges.stream()
          .map(range -> script.source().text(range).replaceAll("^N?['\"\\[]|['\"\\]]$", ""))
          .filter(secret -> secret.length() >= 8 && !secret.matches("[$@<{].*"))
          .forEach(secrets::add);
    }
    return secrets;
  }
}
