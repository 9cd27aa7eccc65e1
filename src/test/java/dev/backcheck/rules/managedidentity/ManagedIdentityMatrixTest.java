package dev.backcheck.rules.managedidentity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every platform with every stage of the versions, and what is not stated. */
class ManagedIdentityMatrixTest {

  private static final String STORAGE =
      """
      CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';
      GO
      BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak' WITH COPY_ONLY, CHECKSUM, COMPRESSION;
      """;

  private static final String VAULT =
      "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity'"
          + " FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault;";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # on premises
          2012@windows,                       error managed-identity-unsupported-major
          2019-CU32@windows,                  error managed-identity-unsupported-major
          2022@windows,                       error managed-identity-on-premises
          16.0.1000.6@windows,                error managed-identity-on-premises
          2022-CU14@windows,                  error managed-identity-on-premises
          2022-CU15@windows,                  error managed-identity-on-premises
          2022-CU17@windows,                  error managed-identity-on-premises
          2025@windows,                       error managed-identity-needs-arc
          17.0.1000.7@windows,                error managed-identity-needs-arc
          # Azure Arc
          2019@arc-windows,                   error managed-identity-unsupported-major
          2022-CU14@arc-windows,              error managed-identity-arc-needs-2025
          2022-CU17@arc-windows,              error managed-identity-arc-needs-2025
          2022@arc-windows,                   error managed-identity-arc-needs-2025
          2025@arc-windows,                   none
          17.0.1000.7@arc-windows,            none
          2022-CU17@arc-linux,                error managed-identity-linux
          2025@arc-linux,                     error managed-identity-linux
          # Azure virtual machines with Windows
          2016-SP3@azure-vm-windows,          error managed-identity-unsupported-major
          2019@azure-vm-windows,              error managed-identity-unsupported-major
          16.0.1000.6@azure-vm-windows,       error managed-identity-min-build
          16.0.1135.2@azure-vm-windows,       error managed-identity-min-build
          16.0.1200.5@azure-vm-windows,       error managed-identity-min-build
          2022-GDR@azure-vm-windows,          error managed-identity-min-build
          2022-CU14@azure-vm-windows,         error managed-identity-min-build
          16.0.4140.3@azure-vm-windows,       error managed-identity-min-build
          2022-CU15@azure-vm-windows,         warning managed-identity-cu15-cu16-gap
          16.0.4145@azure-vm-windows,         warning managed-identity-cu15-cu16-gap
          16.0.4150.1@azure-vm-windows,       warning managed-identity-cu15-cu16-gap
          16.0.4155.4@azure-vm-windows,       warning managed-identity-cu15-cu16-gap
          16.0.4165.4@azure-vm-windows,       warning managed-identity-cu15-cu16-gap
          2022-CU16@azure-vm-windows,         warning managed-identity-cu15-cu16-gap
          16.0.4175.1@azure-vm-windows,       none
          2022-CU17@azure-vm-windows,         none
          2022-CU23@azure-vm-windows,         none
          2025@azure-vm-windows,              none
          # Linux
          2019@linux,                         error managed-identity-linux
          2022-CU17@linux,                    error managed-identity-linux
          2022@linux,                         error managed-identity-linux
          @linux,                             error managed-identity-linux
          2025@linux,                         error managed-identity-linux
          2022-CU17@container,                error managed-identity-linux
          2022-CU14@azure-vm-linux,           error managed-identity-linux
          2025@azure-vm-linux,                error managed-identity-linux
          # services
          @managed-instance,                  none
          2022@managed-instance,              none
          2025@managed-instance,              none
          @arc-managed-instance,              error managed-identity-linux
          @azure-sql-database,                none
          # failover cluster instances
          2022-CU17@azure-vm-windows+fci,     error managed-identity-failover-cluster
          2022-CU15@azure-vm-windows+fci,     error managed-identity-failover-cluster
          2025@arc-windows+fci,               error managed-identity-failover-cluster
          2022-CU17@windows+fci,              error managed-identity-on-premises
          2022-CU17@azure-vm-windows+no-fci,  none
          # no platform: the best that it can be decides what is certain
          2019,                               error managed-identity-unsupported-major
          2022-CU14,                          error managed-identity-min-build
          16.0.1135.2,                        error managed-identity-min-build
          2022-CU15,                          warning managed-identity-cu15-cu16-gap
          # not decided
          2022,                               warning target-unknown
          2022@azure-vm-windows,              warning target-unknown
          @azure-vm-windows,                  warning target-unknown
          2022-CU17,                          info target-unknown
          2025,                               info target-unknown
          @arc-windows,                       info target-unknown
          Sql160,                             warning target-unknown
          """)
  void storage(String target, String expected) {
    assertThat(said(STORAGE, Target.parse(target))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          2019@azure-vm-windows,        error managed-identity-ekm-min-build
          2022-CU14@azure-vm-windows,   error managed-identity-ekm-min-build
          2022-CU16@azure-vm-windows,   error managed-identity-ekm-min-build
          2022-CU16,                    error managed-identity-ekm-min-build
          2022-CU17@azure-vm-windows,   none
          2025@azure-vm-windows,        none
          2025@arc-windows,             none
          2022-CU17@arc-windows,        error managed-identity-ekm-min-build
          2025@windows,                 error managed-identity-ekm-min-build
          2025@linux,                   error managed-identity-ekm-min-build
          2022@azure-vm-windows,        warning target-unknown
          @managed-instance,            none
          """)
  void keyVault(String target, String expected) {
    assertThat(said(VAULT, Target.parse(target))).isEqualTo(expected);
  }

  @Test
  void clusterBelowTheFloorHasTwoMistakes() {
    assertThat(said(STORAGE, Target.parse("2022-CU14@azure-vm-windows+fci")))
        .isEqualTo("error managed-identity-failover-cluster, error managed-identity-min-build");
  }

  @Test
  void withoutTargetOnlyTheTargetIsAskedFor() {
    assertThat(words(Backcheck.builder().build().check(Source.of("a.sql", STORAGE))))
        .isEqualTo("warning target-unknown");
  }

  @ParameterizedTest(name = "floor {0}, target {1}")
  @CsvSource({
    "2022-CU17, 2022-CU16, error managed-identity-min-build",
    "2022-CU17, 2022-CU17, none",
    "2022-CU14, 2022-CU14, warning managed-identity-cu15-cu16-gap",
    "2022-CU20, 2022-CU18, error managed-identity-min-build",
    "2022-CU20, 2022-CU20, none",
  })
  void floorIsASetting(String floor, String version, String expected) {
    Backcheck backcheck =
        Backcheck.builder()
            .target(Target.parse(version + "@azure-vm-windows"))
            .managedIdentityFloor(ManagedIdentityFloor.of(floor))
            .build();
    assertThat(words(backcheck.check(Source.of("a.sql", STORAGE)))).isEqualTo(expected);
  }

  @Test
  void eachCredentialOnceAndEachOtherScriptOnce() {
    Backcheck backcheck =
        Backcheck.builder().target(Target.parse("2022-CU14@azure-vm-windows")).build();
    Report report =
        backcheck.check(
            List.of(
                Source.of("V1.sql", STORAGE + STORAGE.substring(STORAGE.indexOf("BACKUP"))),
                Source.of(
                    "V2.sql",
                    "RESTORE VERIFYONLY FROM URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';"),
                Source.of("V3.sql", STORAGE.substring(STORAGE.indexOf("BACKUP")).repeat(20))));

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("managed-identity-min-build"))
        .extracting(finding -> finding.place().source().name() + " " + finding.related().size())
        .containsExactly("V1.sql 3", "V2.sql 1", "V3.sql 1");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          [ServiceIdentity],                        none
          [https://acmekv.vault.azure.net/keys],    none
          [https://acmebak.dfs.core.windows.net/n], none
          [$(Container)],                           warning managed-identity-min-build
          [https://backup.acme.example/nightly],    warning managed-identity-min-build
          [https://$(Account).blob.core.windows.net/nightly], error managed-identity-min-build
          """)
  void nameSaysWhetherItIsForStorage(String name, String expected) {
    String sql = "CREATE CREDENTIAL " + name + " WITH IDENTITY = 'Managed Identity';";
    assertThat(said(sql, Target.parse("2022-CU14@azure-vm-windows"))).isEqualTo(expected);
  }

  @Test
  void diagnosticsAreAdvisedOnlyOnDemand() {
    Backcheck.Builder builder =
        Backcheck.builder().target(Target.parse("2022-CU17@azure-vm-windows"));
    assertThat(words(builder.build().check(Source.of("a.sql", STORAGE)))).isEqualTo("none");
    assertThat(
            words(
                builder
                    .with("managed-identity-no-diagnostics")
                    .build()
                    .check(Source.of("a.sql", STORAGE))))
        .isEqualTo("info managed-identity-no-diagnostics");
  }

  private static String said(String sql, Target target) {
    return words(Backcheck.builder().target(target).build().check(Source.of("a.sql", sql)));
  }

  private static String words(Report report) {
    List<String> words =
        report.findings().stream()
            .filter(ManagedIdentityMatrixTest::isAboutSupport)
            .map(finding -> finding.severity().id() + " " + finding.rule())
            .toList();
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private static boolean isAboutSupport(Finding finding) {
    return finding.rule().startsWith("managed-identity") || finding.rule().equals("target-unknown");
  }
}
