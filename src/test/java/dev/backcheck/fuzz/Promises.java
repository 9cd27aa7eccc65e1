package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the check promises for any input, whatever is in it. */
final class Promises {

  private static final List<Target> TARGETS =
      Stream.of(
              "2012",
              "2016:express",
              "2022-CU14@azure-vm-windows",
              "2025@arc-windows",
              "@managed-instance")
          .map(Target::parse)
          .toList();

  // All rules, those too that run only when they are asked for.
  private static final List<Backcheck> CHECKS = List.of(over(List.of()), over(TARGETS));
  private static final RuleEngine ENGINE = new RuleEngine(BuiltInRules.all());

  private static final Pattern BARE_VERB =
      Pattern.compile("(?:CREATE|ALTER|DROP) cannot be read: found [A-Z]+, expected the kind");

  private Promises() {}

  /** Any bytes or text: it is read, checked and told, the same way each time. */
  static void ofAnyText(List<Source> sources) {
    for (Backcheck backcheck : CHECKS) {
      Report report = backcheck.check(sources);
      Soundness.check(report);
      assertThat(Soundness.written(backcheck.check(sources))).isEqualTo(Soundness.written(report));
    }
    // A script without any word that matters is not even read for quotes that stay open.
    ScriptParser parser = new ScriptParser(true);
    assertThat(found(sources, parser::parse))
        .as("read in part and as a whole")
        .isEqualTo(found(sources, s -> ScriptParser.matters(s) ? parser.read(s) : parser.parse(s)));
  }

  /** The same of a file, however it is read. */
  static void ofAnyFile(byte[] file) {
    ofAnyText(List.of(Decoded.of("V1__a.sql", file).source()));
    LongReading.check(CHECKS.get(0), file);
  }

  /** Text that looks like a script: besides, what means the same is told the same, and mended. */
  static void ofScripts(List<Source> sources, Choices choices) {
    ofAnyText(sources);
    for (Source source : sources) {
      LongReading.check(CHECKS.get(0), source.text().getBytes(StandardCharsets.UTF_8));
    }
    Backcheck backcheck = choices.of(CHECKS);
    Report report = backcheck.check(sources);
    new Sameness(backcheck).check(sources, report);
    new Mending(backcheck).check(sources, report);
    new PlantedSecrets(backcheck, choices).check(sources);
  }

  // CREATE DECLARE …: what was meant is not known, and it is told only where a batch is read
  // anyway.
  static boolean isBareVerb(Finding finding) {
    return BARE_VERB.matcher(finding.message()).lookingAt();
  }

  private static List<String> found(List<Source> sources, Function<Source, Script> reader) {
    Settings settings = Settings.DEFAULT.withTargets(TARGETS);
    Model model = Model.of(sources.stream().map(reader).toList(), settings);
    return ENGINE.check(model, settings).stream()
        .filter(finding -> !isBareVerb(finding))
        .map(Finding::toString)
        .toList();
  }

  private static Backcheck over(List<Target> targets) {
    Backcheck.Builder builder = Backcheck.builder();
    BuiltInRules.all().stream().filter(Rule::isOnDemand).map(Rule::name).forEach(builder::with);
    targets.forEach(builder::target);
    return builder.build();
  }
}
