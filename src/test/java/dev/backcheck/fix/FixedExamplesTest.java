package dev.backcheck.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Report;
import dev.backcheck.report.UnifiedDiff;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fixes in the examples of all rules, made with all rules at work: what they mend is gone, the
 * rest of the text is as it was, and there is nothing left to do.
 */
class FixedExamplesTest {

  private static final RuleEngine ENGINE = new RuleEngine(BuiltInRules.all());

  /** Examples that stay as they are: the rule, and what is said then. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          // One mistake hides another, which no fix mends.
          Map.entry("credential-name-not-https", "[target-unknown]"),
          Map.entry("managed-identity-misspelled", "[target-unknown]"),
          Map.entry("credential-database-scoped-for-backup", "[target-unknown]"),
          Map.entry("url-illegal-characters", "[url-container-name-invalid]"),
          Map.entry("url-mixed-device-types", "[url-container-name-invalid]"),
          Map.entry("sas-wrong-resource", "[sas-wrong-resource]"),
          // Of two ways out the fix takes one, and the script needs the other.
          Map.entry(
              "with-credential-on-managed-identity", "[managed-identity-name-not-storage-url]"),
          Map.entry("mi-restore-existing-database", "[recover-already-recovered]"),
          Map.entry("credential-name-case-mismatch", "[credential-name-case-mismatch]"),
          Map.entry("statement-not-in-version", "[snapshot-min-version]"));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISPLAY")
  void fixesMendExamplesAndNothingElse(Fix.Safety most) {
    List<String> changed = new ArrayList<>();
    for (Rule rule : BuiltInRules.all()) {
      for (Example example : examples(rule)) {
        Fixer fixer = fixer(most, example.settings());
        Fixed fixed = fixer.fix(sources(example));
        if (fixed.refused().isEmpty()) {
          assertThat(open(fixed.after(), most)).as(rule.name()).isEmpty();
        }
        fixed.refused().forEach(script -> assertExpected(rule, script));
        fixed.scripts().forEach(FixedExamplesTest::assertOnlyEdits);
        if (!fixed.changed().isEmpty()) {
          changed.add(rule.name());
          assertThat(fixer.fix(fixed.sources()).changed()).as(rule.name()).isEmpty();
          assertMended(fixed);
          assertShown(rule, fixed);
        }
      }
    }
    assertThat(changed).hasSizeGreaterThan(90);
  }

  // What shows the change shows no secret, and makes the change where it hides nothing.
  private static void assertShown(Rule rule, Fixed fixed) {
    for (FixedScript script : fixed.changed()) {
      Script before = script(fixed.before(), script.before());
      Script after = script(fixed.after(), script.after());
      UnifiedDiff diff =
          UnifiedDiff.of(script.before().name(), before, after, script.edits(), false);
      assertThat(diff.text()).as(rule.name()).isNotEmpty();
      Stream.of(before, after)
          .flatMap(FixedExamplesTest::secrets)
          .forEach(secret -> assertThat(diff.text()).as(rule.name()).doesNotContain(secret));
      if (!diff.masked() && !diff.altered()) {
        assertThat(Patch.applied(script.before().text(), diff.text()))
            .isEqualTo(script.after().text());
      }
    }
  }

  private static Stream<String> secrets(Script script) {
    String text = script.source().text();
    return Stream.concat(script.secrets().stream(), Redaction.ranges(text).stream())
        .map(range -> text.substring(range.start(), range.end()).replaceAll("^N?'|'$", ""))
        .filter(secret -> secret.length() > 3 && !secret.contains("$("));
  }

  private static Script script(Report report, Source source) {
    return report.scripts().stream()
        .filter(script -> script.source() == source)
        .findFirst()
        .orElseThrow();
  }

  private static void assertExpected(Rule rule, FixedScript script) {
    assertThat(REFUSED).as(script.refusal().orElseThrow()).containsKey(rule.name());
    assertThat(script.refusal().orElseThrow()).endsWith(REFUSED.getOrDefault(rule.name(), ""));
    assertThat(script.after()).isSameAs(script.before());
  }

  // As many findings of a rule are gone as fixes of it were made, at least.
  private static void assertMended(Fixed fixed) {
    for (FixedScript script : fixed.changed()) {
      for (Finding mended : script.fixed()) {
        String rule = mended.rule();
        long before = count(fixed.before().findings(), rule);
        long made = count(script.fixed(), rule);
        assertThat(count(fixed.after().findings(), rule))
            .as(rule)
            .isLessThanOrEqualTo(Math.max(0, before - made));
      }
    }
  }

  private static long count(List<Finding> findings, String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  private static void assertOnlyEdits(FixedScript script) {
    StringBuilder text = new StringBuilder(script.before().text());
    script.edits().stream()
        .sorted(Comparator.comparing(Edit::range).reversed())
        .forEach(
            edit -> {
              SourceRange range = edit.range();
              text.replace(range.start(), range.end(), edit.text());
            });
    assertThat(script.after().text()).isEqualTo(text.toString());
    // Each edit is as small as the fixes it comes from: nothing moves from one statement to
    // another.
    int most =
        script.fixed().stream()
            .mapToInt(finding -> finding.fix().orElseThrow().edits().size())
            .sum();
    assertThat(script.edits().size()).isLessThanOrEqualTo(most);
  }

  private static Fixer fixer(Fix.Safety most, Settings settings) {
    Fixer fixer = Fixer.of(scripts -> check(scripts, settings));
    return most == Fix.Safety.SAFE ? fixer : fixer.withUnsafe();
  }

  private static List<Finding> open(Report report, Fix.Safety most) {
    return report.findings().stream()
        .filter(
            finding -> finding.fix().filter(fix -> fix.safety().compareTo(most) <= 0).isPresent())
        .toList();
  }

  private static List<Example> examples(Rule rule) {
    return Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()).toList();
  }

  private static List<Source> sources(Example example) {
    return example.scripts().stream()
        .map(script -> Source.of(script.name(), script.sql().replaceAll("[«»]", "")))
        .toList();
  }

  private static Report check(List<Source> sources, Settings settings) {
    ScriptParser parser = new ScriptParser(settings.quotedIdentifier());
    List<Script> scripts = sources.stream().map(parser::parse).toList();
    Model model = Model.of(scripts, settings);
    Checked checked = ENGINE.judge(model, settings, settings.asOf());
    return Report.of(model, checked, ENGINE.described(checked));
  }
}
