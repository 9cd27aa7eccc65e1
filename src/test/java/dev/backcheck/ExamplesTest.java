package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.ServerFactsReader;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The migrations in {@code src/examples}: every mistake in them is found, and nothing else is
 * accused. Advice (info) may come and go with the rules.
 */
class ExamplesTest {

  private static final List<String> MISTAKES =
      List.of(
          "V4__nightly_full.sql unknown-option COMPRESION",
          "V5__nightly_log.sql credential-url-mismatch",
          "V7__auditor_share.sql credential-name-trailing-slash",
          "V8__longterm_archive.sql url-expiry-option RETAINDAYS = 90",
          "V8__longterm_archive.sql with-credential-on-sas",
          "V9__restore_runbook.sql restore-after-recovery RESTORE LOG [DispatchDrill]",
          "V10__s3_archive.sql option-conflict NO_COMPRESSION");

  // What depends on the target; the rest of the mistakes is the same for all of them.
  private static final Set<String> ABOUT_THE_TARGET =
      BuiltInRules.all().stream()
          .map(Rule::spec)
          .filter(spec -> spec.family() == Family.MANAGED_IDENTITY)
          .map(spec -> spec.name())
          .collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-CU14@azure-vm-windows",
        "2022-CU15@azure-vm-windows",
        "2022-CU17@azure-vm-windows",
        "2025@azure-vm-windows"
      })
  void mistakesAreFoundAndNothingElse(String target) throws IOException {
    assertThat(check(target))
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .filteredOn(finding -> !ABOUT_THE_TARGET.contains(finding.rule()))
        .zipSatisfy(MISTAKES, (finding, mistake) -> assertThat(shown(finding)).startsWith(mistake));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-CU14@azure-vm-windows, managed-identity-min-build, ERROR",
    "2022-CU15@azure-vm-windows, managed-identity-cu15-cu16-gap, WARNING",
    "2022-CU16@azure-vm-windows, managed-identity-cu15-cu16-gap, WARNING",
    "16.0.1135.2@azure-vm-windows, managed-identity-min-build, ERROR",
    "2022-CU17@windows, managed-identity-on-premises, ERROR",
    "2022-CU17@linux, managed-identity-linux, ERROR"
  })
  void theManagedIdentityDependsOnTheTarget(String target, String rule, Severity severity)
      throws IOException {
    assertThat(check(target))
        .filteredOn(finding -> ABOUT_THE_TARGET.contains(finding.rule()))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.severity()).isEqualTo(severity);
            })
        .anySatisfy(finding -> assertThat(file(finding)).startsWith("V2__"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-CU17@azure-vm-windows", "2025@azure-vm-windows"})
  void theManagedIdentityIsFineWhereItIsDocumented(String target) throws IOException {
    assertThat(check(target)).noneMatch(finding -> ABOUT_THE_TARGET.contains(finding.rule()));
  }

  @Test
  void withoutATargetTheManagedIdentityIsAWarning() throws IOException {
    List<Finding> findings = Backcheck.builder().build().check(history()).findings();

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("target-unknown"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(findings).noneMatch(finding -> finding.rule().startsWith("managed-identity"));
  }

  @Test
  void theMismatchNamesBothPlaces() throws IOException {
    assertThat(check("2022-CU17@azure-vm-windows"))
        .filteredOn(finding -> finding.rule().equals("credential-url-mismatch"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.related())
                    .anyMatch(related -> related.place().source().name().startsWith("V2__")));
  }

  @Test
  void theFactsOfTheExampleDecideWhatTheScriptsLeaveOpen() throws IOException {
    Source facts = Source.of("facts.json", Files.readString(Path.of("src/examples/facts.json")));
    Backcheck backcheck = Backcheck.builder().facts(ServerFactsReader.read(facts)).build();

    assertThat(backcheck.check(history()).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isNotEmpty()
        .noneMatch(finding -> finding.rule().equals("managed-identity-min-build"));
    assertThat(
            backcheck
                .check(Source.of("new.sql", "BACKUP LOG Billing TO DISK = 'D:\\b.trn';"))
                .findings())
        .extracting(Finding::rule)
        .contains("log-backup-under-simple");
  }

  private static List<Finding> check(String target) throws IOException {
    return Backcheck.builder().target(Target.parse(target)).build().check(history()).findings();
  }

  private static List<Source> history() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of("src/examples"))) {
      files =
          listed
              .filter(file -> file.toString().endsWith(".sql"))
              .sorted(Comparator.comparingInt(ExamplesTest::version))
              .toList();
    }
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Source.of(file.getFileName().toString(), Files.readString(file)));
    }
    return sources;
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
  }

  private static String shown(Finding finding) {
    Source source = finding.place().source();
    return file(finding) + " " + finding.rule() + " " + source.text(finding.place().range());
  }

  private static String file(Finding finding) {
    return finding.place().source().name();
  }
}
