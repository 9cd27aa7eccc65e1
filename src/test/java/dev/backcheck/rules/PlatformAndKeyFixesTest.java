package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fixes of the platform, key and best-practice rules make of a script. */
class PlatformAndKeyFixesTest {

  static Stream<Arguments> fixes() {
    return Stream.of(
        Arguments.of(
            "mi-backup-copy-only",
            "BACKUP DATABASE B TO URL = '$(U)/b';",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY;"),
        Arguments.of(
            "mi-backup-copy-only",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH CHECKSUM -- verified",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH CHECKSUM, COPY_ONLY -- verified"),
        Arguments.of(
            "mi-storage-key",
            "RESTORE DATABASE B FROM URL = '$(U)/b' WITH CREDENTIAL = 'k';",
            "RESTORE DATABASE B FROM URL = '$(U)/b';"),
        Arguments.of(
            "mi-unsupported-backup-option",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH NOUNLOAD, COPY_ONLY",
            "BACKUP DATABASE B TO URL = '$(U)/b' WITH COPY_ONLY"),
        Arguments.of(
            "mi-restore-with-clause",
            "RESTORE DATABASE B FROM URL = '$(U)/b'\n  WITH REPLACE, STATS = 5;",
            "RESTORE DATABASE B FROM URL = '$(U)/b';"),
        Arguments.of(
            "key-url-has-with-credential",
            "BACKUP MASTER KEY TO URL = '$(U)/k' ENCRYPTION BY PASSWORD = '$(P)' WITH STATS",
            "BACKUP MASTER KEY TO URL = '$(U)/k' ENCRYPTION BY PASSWORD = '$(P)'"),
        Arguments.of(
            "missing-statement-terminator",
            "CREATE CREDENTIAL [https://a/b] WITH IDENTITY = 'x'\nRESTORE LABELONLY FROM d",
            "CREATE CREDENTIAL [https://a/b] WITH IDENTITY = 'x';\nRESTORE LABELONLY FROM d"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("fixes")
  void safeFixMendsTheScriptAndNothingElse(String rule, String before, String after) {
    Backcheck backcheck = Backcheck.builder().target(Target.parse("@managed-instance")).build();
    List<Finding> findings = findings(backcheck, rule, before);

    assertThat(findings).hasSize(1);
    Fix fix = findings.get(0).fix().orElseThrow();
    assertThat(fix.safety()).isEqualTo(Fix.Safety.SAFE);
    assertThat(applied(before, fix.edits())).isEqualTo(after);
    assertThat(findings(backcheck, rule, after)).isEmpty();
  }

  private static List<Finding> findings(Backcheck backcheck, String rule, String sql) {
    return backcheck.check(Source.of("a.sql", sql)).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private static String applied(String sql, List<Edit> edits) {
    StringBuilder text = new StringBuilder(sql);
    edits.stream()
        .sorted(Comparator.comparing(Edit::range).reversed())
        .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.text()));
    return text.toString();
  }
}
