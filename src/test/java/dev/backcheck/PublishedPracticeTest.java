package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.reference.Target;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that fill real scripts and run: they must stay free of errors and warnings. */
class PublishedPracticeTest {

  private static final String BLOB = "https://acmebak.blob.core.windows.net/nightly";
  private static final String SAS =
      "CREATE CREDENTIAL ["
          + BLOB
          + "] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(S)';\n";

  private static List<Finding> check(String sql) {
    return Backcheck.builder().build().check(Source.of("script.sql", sql)).findings();
  }

  private static List<Finding> check(String sql, String target) {
    Backcheck backcheck = Backcheck.builder().target(Target.parse(target)).build();
    return backcheck.check(Source.of("script.sql", sql)).findings();
  }

  private static List<String> aboveInfo(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.severity() + " " + finding.rule())
        .toList();
  }

  private static List<String> about(List<Finding> findings, String... prefixes) {
    return findings.stream()
        .map(Finding::rule)
        .filter(rule -> List.of(prefixes).stream().anyMatch(rule::startsWith))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What Management Studio generates: backup, verify, restore.
        "BACKUP DATABASE [Hr] TO DISK = N'D:\\Backup\\hr.bak' WITH NOFORMAT, NOINIT,"
            + " NAME = N'Hr full', SKIP, NOREWIND, NOUNLOAD, STATS = 10",
        "DECLARE @backupSetId AS int; RESTORE VERIFYONLY FROM DISK = N'D:\\Backup\\hr.bak'"
            + " WITH FILE = @backupSetId, NOUNLOAD, NOREWIND",
        "RESTORE DATABASE [Hr] FROM DISK = N'D:\\Backup\\hr.bak'"
            + " WITH FILE = 1, NOUNLOAD, REPLACE, STATS = 5",
        // What maintenance procedures run.
        "BACKUP DATABASE [Hr] TO DISK = N'D:\\Backup\\hr_20261123.bak'"
            + " WITH CHECKSUM, COMPRESSION, INIT, STATS = 10",
        // Throughput tests with changing numbers of stripes.
        "BACKUP DATABASE Hr TO DISK = 'NUL' WITH COPY_ONLY;\n"
            + "BACKUP DATABASE Hr TO DISK = 'NUL', DISK = 'NUL', DISK = 'nul' WITH COPY_ONLY;",
        // Pages, then the log.
        "RESTORE DATABASE Hr PAGE = '1:57' FROM DISK = 'D:\\hr.bak';\n"
            + "RESTORE LOG Hr FROM DISK = 'D:\\hr.trn';",
        // Filegroup by filegroup.
        "RESTORE DATABASE Hr FILEGROUP = 'A' FROM DISK = 'D:\\hr.bak' WITH RECOVERY;\n"
            + "RESTORE DATABASE Hr FILEGROUP = 'B' FROM DISK = 'D:\\hr.bak' WITH RECOVERY;",
        "RESTORE DATABASE Wwi FROM DISK = '/var/opt/mssql/backup/wwi.bak'"
            + " WITH MOVE \"WWI_Primary\" TO \"/var/opt/mssql/data/x.mdf\";",
        "BACKUP CERTIFICATE Endpoint TO FILE = 'D:\\endpoint.cer';",
        "CREATE DATABASE SCOPED CREDENTIAL [https://acme.openai.azure.com/] WITH IDENTITY ="
            + " 'Managed Identity', SECRET = '{\"resourceid\":\"https://cognitiveservices.azure.com\"}';",
      })
  void staysFreeOfErrorsAndWarnings(String sql) {
    assertThat(aboveInfo(check(sql))).isEmpty();
  }

  @Test
  @DisplayName("a deep path, a timestamped name and the words of Management Studio: advice only")
  void aRealCommandToABlob() {
    String sql =
        SAS
            + "BACKUP DATABASE Hr TO URL = N'"
            + BLOB
            + "/srv1/Hr/FULL/hr_20230418_0100.bak' WITH COPY_ONLY, NOFORMAT, NOINIT, SKIP,"
            + " REWIND, NOUNLOAD, COMPRESSION, STATS = 10;";

    assertThat(aboveInfo(check(sql))).isEmpty();
    assertThat(about(check(sql), "url-", "tape-")).containsExactly("url-tape-or-skip-option");
  }

  @Test
  @DisplayName("three URLs with compression and sizes: nothing about URLs")
  void theDocumentedCureForLargeBackups() {
    String urls =
        "BACKUP DATABASE Big TO URL = '%1$s/$(File)_1.bak', URL = '%1$s/$(File)_2.bak',"
            + " URL = '%1$s/$(File)_3.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 4194304,"
            + " BLOCKSIZE = 65536";
    String sql = SAS + urls.formatted(BLOB);

    assertThat(aboveInfo(check(sql + ";"))).isEmpty();
    assertThat(about(check(sql + ";"), "url-")).isEmpty();
    assertThat(about(check(sql + ", CREDENTIAL = 'k';"), "url-")).contains("url-page-blob-tuning");
  }

  @Test
  @DisplayName("a credential of any name for S3, named by the statement")
  void anS3CredentialOfAnyName() {
    String sql =
        "CREATE CREDENTIAL Minio WITH IDENTITY = 'S3 Access Key', SECRET = '$(Pair)';\n"
            + "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/hr_20261123.bak'"
            + " WITH CREDENTIAL = N'Minio', COMPRESSION;";

    assertThat(aboveInfo(check(sql, "2022"))).isEmpty();
  }

  @Test
  @DisplayName("a storage key under the name of its container, used through CREDENTIAL =")
  void aStorageKeyNamedByItsContainer() {
    String sql =
        "CREATE CREDENTIAL [%1$s] WITH IDENTITY = 'acmebak', SECRET = '$(Key)';\n"
            + "BACKUP DATABASE Hr TO URL = '%1$s/hr_20261123.bak' WITH CREDENTIAL = '%1$s',"
            + " COMPRESSION, STATS = 5;";

    assertThat(aboveInfo(check(sql.formatted(BLOB)))).noneMatch(found -> found.startsWith("ERROR"));
    assertThat(about(check(sql.formatted(BLOB)), "url-", "s3-")).isEmpty();
  }

  @Test
  @DisplayName("both ways to write an AWS bucket are clean, crossed they are not")
  void awsStyles() {
    String host = "s3://bak.s3.us-west-2.amazonaws.com/hr";
    String path = "s3://s3.us-west-2.amazonaws.com/bak/hr";
    String sql =
        "CREATE CREDENTIAL [%s] WITH IDENTITY = 'S3 Access Key', SECRET = '$(Pair)';\n"
            + "BACKUP DATABASE Hr TO URL = '%s/a_20261123.bak' WITH COMPRESSION;";

    assertThat(aboveInfo(check(sql.formatted(host, host), "2022"))).isEmpty();
    assertThat(aboveInfo(check(sql.formatted(path, path), "2022"))).isEmpty();
    assertThat(aboveInfo(check(sql.formatted(host, path), "2022")))
        .containsExactly("ERROR s3-style-mismatch");
    assertThat(aboveInfo(check(sql.formatted(path, host), "2022")))
        .containsExactly("ERROR s3-style-mismatch");
  }

  @Test
  @DisplayName("the walk-through that mixes two ports")
  void s3Ports() {
    String sql =
        "CREATE CREDENTIAL [s3://10.0.0.5:8787/bak] WITH IDENTITY = 'S3 Access Key',"
            + " SECRET = '$(Pair)';\n"
            + "BACKUP DATABASE Hr TO URL = 's3://10.0.0.5:9000/bak/a_20261123.bak' WITH COMPRESSION;";

    assertThat(aboveInfo(check(sql, "2022"))).containsExactly("ERROR s3-port-mismatch");
  }

  @Test
  @DisplayName("a template without terminators and with unequal placeholders: one finding each")
  void placeholdersOfATemplate() {
    String sql =
        "CREATE CREDENTIAL [https://<storageaccountname>.blob.core.windows.net/<container>]"
            + " WITH IDENTITY = 'Managed Identity'\n"
            + "BACKUP DATABASE Hr TO URL = 'https://<storageaccount>.blob.core.windows.net/<container>/hr.bak'";

    List<Finding> findings = check(sql);

    assertThat(about(findings, "url-placeholder")).hasSize(2);
    assertThat(about(findings, "credential-url-mismatch", "syntax-error")).isEmpty();
  }

  @Test
  @DisplayName("a tool's own text is never shown: findings about a token in a URL hold none of it")
  void noSecretIsShown() {
    List<Finding> findings =
        check(
            "BACKUP DATABASE Hr TO URL = '"
                + BLOB
                + "/hr.bak?sv=2022&sig=FAKEsignature%2B0123456789abcdef';");

    assertThat(about(findings, "url-query", "secret-in")).containsExactly("url-query-or-fragment");
    assertThat(findings)
        .allSatisfy(
            found -> {
              assertThat(found.message() + found.help() + found.fix()).doesNotContain("FAKEsig");
              assertThat(found.related()).noneMatch(r -> r.message().contains("FAKEsig"));
            });
  }
}
