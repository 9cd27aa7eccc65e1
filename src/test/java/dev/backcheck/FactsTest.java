package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.backcheck.config.ServerFactsReader;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a server says of itself decides what scripts alone leave open: each matter with a server
 * that has it, one that has it not, and one that does not say.
 */
class FactsTest {

  private static final String NIGHTLY = "https://acmebak.blob.core.windows.net/nightly";
  private static final String BACKUP =
      "BACKUP DATABASE Hr TO URL = '" + NIGHTLY + "/hr_$(Day).bak' WITH COMPRESSION, CHECKSUM;";
  private static final String LOG =
      "BACKUP LOG Hr TO DISK = 'D:\\hr_$(Now).trn' WITH CHECKSUM, COMPRESSION;";
  private static final String ENCRYPTED =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr_$(Day).bak' WITH FORMAT, COMPRESSION, CHECKSUM,"
          + " ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert);";
  private static final String CREATE =
      "CREATE CREDENTIAL ["
          + NIGHTLY
          + "] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";

  private static String facts(String... parts) {
    return "{\"version\": \"1.0\""
        + String.join("", Stream.of(parts).map(p -> ", " + p).toList())
        + "}";
  }

  private static String credentials(String... namesAndIdentities) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < namesAndIdentities.length; i += 2) {
      items.add(
          "{\"name\": \"%s\", \"identity\": \"%s\"}"
              .formatted(namesAndIdentities[i], namesAndIdentities[i + 1]));
    }
    return "\"credentials\": [" + String.join(", ", items) + "]";
  }

  private static String database(String members) {
    return "\"databases\": [{\"name\": \"Hr\"" + members + "}]";
  }

  private static String server(String version, String edition, int engine) {
    return "\"server\": {\"productVersion\": \"%s\", \"edition\": \"%s\", \"engineEdition\": %d}"
        .formatted(version, edition, engine);
  }

  static Stream<Arguments> credentialCases() {
    return Stream.of(
        arguments(
            "it is there", facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")), BACKUP, ""),
        arguments(
            "it is not there",
            facts(credentials()),
            BACKUP,
            "credential-missing error certain '" + NIGHTLY + "/hr_$(Day).bak'"),
        arguments("nobody says", facts(), BACKUP, ""),
        arguments(
            "another container",
            facts(credentials(NIGHTLY.replace("nightly", "weekly"), "SHARED ACCESS SIGNATURE")),
            BACKUP,
            "credential-url-mismatch error certain '" + NIGHTLY + "/hr_$(Day).bak' @facts.json"),
        arguments("a script makes it", facts(credentials()), CREATE + BACKUP, ""),
        arguments(
            "a script drops it",
            facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")),
            "DROP CREDENTIAL [" + NIGHTLY + "];\n" + BACKUP,
            "credential-dropped-before-use error certain '"
                + NIGHTLY
                + "/hr_$(Day).bak' @script.sql"),
        arguments(
            "made twice",
            facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")),
            CREATE,
            "credential-duplicate-create warning likely [" + NIGHTLY + "] @facts.json"),
        arguments(
            "made under a guard, which passes it over",
            facts(
                credentials(NIGHTLY, "Managed Identity"),
                server("16.0.4100.1", "Standard Edition", 2)),
            "IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = '"
                + NIGHTLY
                + "')\n"
                + CREATE
                + BACKUP,
            "managed-identity-min-build error certain URL = '"
                + NIGHTLY
                + "/hr_$(Day).bak' @facts.json"),
        arguments(
            "dropped, and not there",
            facts(credentials()),
            "DROP CREDENTIAL Files;",
            "credential-alter-or-drop-unknown error certain Files"),
        arguments(
            "dropped, and there",
            facts(credentials("files", "acme\\\\svc")),
            "DROP CREDENTIAL Files;",
            ""),
        arguments(
            "that of a database is not among them",
            facts(credentials()),
            "USE Hr;\nDROP DATABASE SCOPED CREDENTIAL Files;",
            ""),
        arguments(
            "named, and not there",
            facts(credentials("AzureKey", "acmebak")),
            "RESTORE HEADERONLY FROM URL = '" + NIGHTLY + "/a.bak' WITH CREDENTIAL = 'AzureKye';",
            "with-credential-unknown error certain CREDENTIAL = 'AzureKye'"),
        arguments(
            "named, and there",
            facts(credentials("AzureKey", "acmebak")),
            "RESTORE HEADERONLY FROM URL = '" + NIGHTLY + "/a.bak' WITH CREDENTIAL = 'azurekey';",
            ""),
        arguments(
            "named, and for another account",
            facts(credentials("AzureKey", "otheracct")),
            "RESTORE HEADERONLY FROM URL = '" + NIGHTLY + "/a.bak' WITH CREDENTIAL = 'AzureKey';",
            "with-credential-account-mismatch error certain CREDENTIAL = 'AzureKey' @facts.json"),
        arguments(
            "WITH CREDENTIAL, and it is a signature",
            facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")),
            "RESTORE HEADERONLY FROM URL = '%s/a.bak' WITH CREDENTIAL = '%s';"
                .formatted(NIGHTLY, NIGHTLY),
            "with-credential-on-sas error certain CREDENTIAL = '" + NIGHTLY + "' @facts.json"),
        arguments(
            "an S3 key of the wrong kind",
            facts(credentials("minio", "acmebak")),
            "RESTORE HEADERONLY FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH CREDENTIAL = 'minio';",
            "s3-identity error certain 'minio' @facts.json"),
        arguments(
            "a port that differs",
            facts(credentials("s3://minio.acme.test:9001/bak", "S3 Access Key")),
            "RESTORE HEADERONLY FROM URL = 's3://minio.acme.test:9000/bak/a.bak';",
            "s3-port-mismatch error certain 's3://minio.acme.test:9000/bak/a.bak' @facts.json"),
        arguments(
            "another server, of which it says nothing",
            facts(credentials()),
            ":CONNECT other\nGO\n" + BACKUP,
            ""),
        arguments(
            "text that may make it",
            facts(credentials()),
            "EXEC ('CREATE CREDENTIAL [" + NIGHTLY + "] WITH ' + @rest);\n" + BACKUP,
            ""),
        arguments(
            "an unknown container",
            facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")),
            BACKUP.replace("nightly", "$(Container)"),
            ""),
        arguments(
            "for a provider, not for storage",
            facts(
                "\"credentials\": [{\"name\": \"%s\", \"identity\": \"x\", \"target\": \"CRYPTOGRAPHIC PROVIDER\"}]"
                    .formatted(NIGHTLY)),
            BACKUP,
            "credential-ekm-used-for-url warning likely '"
                + NIGHTLY
                + "/hr_$(Day).bak' @facts.json"));
  }

  static Stream<Arguments> otherCases() {
    String simple = facts(database(", \"recoveryModel\": \"SIMPLE\""));
    String cert =
        "\"certificates\": [{\"name\": \"BACKUPCERT\", \"privateKeyBackedUp\": \"2026-01-01\"%s}]";
    String mi = "RESTORE DATABASE Hr FROM URL = '" + NIGHTLY + "/hr.bak';";
    String sas = credentials(NIGHTLY, "SHARED ACCESS SIGNATURE");
    String cloud = server("12.0.2000.8", "SQL Azure", 8);
    String large = ", \"sizeBytes\": 600000000000";
    return Stream.of(
        arguments(
            "log of SIMPLE", simple, LOG, "log-backup-under-simple error certain Hr @facts.json"),
        arguments("log of FULL", simple.replace("SIMPLE", "FULL"), LOG, ""),
        arguments("log of another database", simple, LOG.replace("Hr", "Pay"), ""),
        arguments("no models", facts(database("")), LOG, ""),
        arguments("set to FULL before", simple, "ALTER DATABASE Hr SET RECOVERY FULL;\n" + LOG, ""),
        arguments(
            "restored before",
            simple,
            "RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH REPLACE;\n" + LOG,
            ""),
        arguments(
            "behind :setvar",
            simple,
            ":setvar Now 1\n" + LOG,
            "log-backup-under-simple error certain Hr @facts.json"),
        arguments("behind a procedure of one's own", simple, "EXEC dbo.SetUp;\n" + LOG, ""),
        arguments("on another server", simple, ":CONNECT other\nGO\n" + LOG, ""),
        arguments("in a procedure", simple, "CREATE PROCEDURE p AS\n" + LOG, ""),
        arguments("certificate there", facts(cert.formatted("")), ENCRYPTED, ""),
        arguments(
            "certificate not there",
            facts("\"certificates\": []"),
            ENCRYPTED,
            "encryption-encryptor-missing error likely BackupCert"),
        arguments("certificates not known", facts("\"asymmetricKeys\": []"), ENCRYPTED, ""),
        arguments(
            "certificate over",
            facts("\"taken\": \"2026-11-23\"", cert.formatted(", \"expires\": \"2026-11-22\"")),
            ENCRYPTED,
            "encryption-certificate-expired error certain BackupCert @facts.json"),
        arguments(
            "certificate not over",
            facts("\"taken\": \"2026-11-23\"", cert.formatted(", \"expires\": \"2026-11-24\"")),
            ENCRYPTED,
            ""),
        arguments(
            "certificate never saved",
            facts("\"certificates\": [{\"name\": \"BackupCert\"}]"),
            ENCRYPTED,
            "encryption-certificate-not-backed-up warning likely BackupCert @facts.json"),
        arguments(
            "key not of a provider",
            facts("\"asymmetricKeys\": [{\"name\": \"K\"}]"),
            ENCRYPTED.replace("CERTIFICATE = BackupCert", "ASYMMETRIC KEY = K"),
            "encryption-asymmetric-key-ekm warning likely K @facts.json"),
        arguments(
            "key of a provider",
            facts(
                "\"asymmetricKeys\": [{\"name\": \"K\", \"provider\": \"CRYPTOGRAPHIC PROVIDER\"}]"),
            ENCRYPTED.replace("CERTIFICATE = BackupCert", "ASYMMETRIC KEY = K"),
            ""),
        arguments(
            "device not there",
            facts("\"backupDevices\": []"),
            "RESTORE HEADERONLY FROM Tape1;",
            "logical-device-missing error certain Tape1"),
        arguments(
            "device there",
            facts("\"backupDevices\": [{\"name\": \"TAPE1\", \"type\": \"TAPE\"}]"),
            "RESTORE HEADERONLY FROM Tape1;",
            ""),
        arguments("devices not known", facts(), "RESTORE HEADERONLY FROM Tape1;", ""),
        arguments(
            "larger than its URLs",
            facts(sas, database(large)),
            BACKUP.replace("COMPRESSION", "NO_COMPRESSION"),
            "url-stripes-too-small warning likely URL = '" + NIGHTLY + "/hr_$(Day).bak'"),
        arguments(
            "fits",
            facts(sas, database(large.replace("600000000000", "50000000000"))),
            BACKUP.replace("COMPRESSION", "NO_COMPRESSION"),
            ""),
        arguments("size not known", facts(sas, database("")), BACKUP, ""),
        arguments(
            "there, on a managed instance",
            facts(sas, cloud, database("")),
            mi,
            "mi-restore-existing-database error certain Hr @facts.json"),
        arguments(
            "not there, on a managed instance", facts(sas, cloud, "\"databases\": []"), mi, ""),
        arguments(
            "on a secondary replica",
            facts(
                sas,
                server("16.0.4175.1", "", 3),
                database(", \"availabilityRole\": \"SECONDARY\"")),
            BACKUP,
            "secondary-replica-backup-kind error likely BACKUP DATABASE"),
        arguments(
            "on the primary replica",
            facts(sas, database(", \"availabilityRole\": \"PRIMARY\"")),
            BACKUP,
            ""));
  }

  static Stream<Arguments> valueCases() {
    String weekly =
        """
        DECLARE @db sysname = N'Hr', @url nvarchar(400);
        SET @url = N'https://acmebak.blob.core.windows.net/weekly/' + @db + N'.bak';
        """;
    String sas = facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE"));
    String simple = facts(database(", \"recoveryModel\": \"SIMPLE\""));
    return Stream.of(
        arguments(
            "a URL with a known container",
            sas,
            weekly + "BACKUP DATABASE @db TO URL = @url WITH COMPRESSION, CHECKSUM;",
            "credential-url-mismatch error certain @url @script.sql @facts.json"),
        arguments(
            "a URL with an unknown container",
            sas,
            "DECLARE @url nvarchar(400) = N'https://acmebak.blob.core.windows.net/' + DB_NAME();\n"
                + "BACKUP DATABASE Hr TO URL = @url WITH COMPRESSION, CHECKSUM;",
            ""),
        arguments(
            "a URL that the credential covers",
            sas,
            weekly.replace("weekly", "nightly")
                + "BACKUP DATABASE @db TO URL = @url WITH COMPRESSION, CHECKSUM;",
            ""),
        arguments(
            "a log in dynamic SQL",
            simple,
            "DECLARE @db sysname = N'Hr';\nEXEC (N'BACKUP LOG ' + @db + N' TO DISK = ''D:\\a_$(Now).trn'' WITH CHECKSUM');",
            "log-backup-under-simple error certain Hr @facts.json"),
        arguments(
            "a device in dynamic SQL",
            facts("\"backupDevices\": []"),
            "EXEC sp_executesql N'RESTORE HEADERONLY FROM Gone';",
            "logical-device-missing error certain Gone"),
        arguments(
            "dynamic SQL on another server",
            facts(credentials()),
            "EXEC (N'DROP CREDENTIAL Files') AT Other;",
            ""));
  }

  static Stream<Arguments> targetCases() {
    String identity = credentials(NIGHTLY, "Managed Identity");
    return Stream.of(
        arguments(
            "too old",
            facts(identity, server("15.0.4415.2", "Standard Edition (64-bit)", 2)),
            BACKUP,
            "managed-identity-unsupported-major error likely URL = '"
                + NIGHTLY
                + "/hr_$(Day).bak' @facts.json"),
        arguments(
            "linux",
            facts(
                identity,
                server("16.0.4175.1", "Developer Edition (64-bit)", 3),
                "\"hostPlatform\": \"Linux\""),
            BACKUP,
            "managed-identity-linux error certain URL = '"
                + NIGHTLY
                + "/hr_$(Day).bak' @facts.json"),
        arguments(
            "a platform that is stated",
            facts(
                identity,
                server("16.0.4175.1", "Developer Edition (64-bit)", 3),
                "\"hostPlatform\": \"Windows\"",
                "\"platform\": \"azure-vm-windows\""),
            BACKUP,
            ""),
        arguments(
            "a managed instance",
            facts(identity, server("12.0.2000.8", "SQL Azure", 8)),
            BACKUP.replace("WITH", "WITH COPY_ONLY,"),
            ""),
        arguments(
            "a disk on a managed instance",
            facts(server("12.0.2000.8", "SQL Azure", 8)),
            "RESTORE HEADERONLY FROM DISK = 'D:\\a.bak';",
            "mi-device-type error certain DISK = 'D:\\a.bak'"),
        arguments(
            "an edition without encryption",
            facts(server("16.0.4175.1", "Express Edition (64-bit)", 4)),
            ENCRYPTED.replace("COMPRESSION, ", ""),
            "encryption-edition error likely ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCert)"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"credentialCases", "otherCases", "valueCases", "targetCases"})
  void factsDecide(String what, String facts, String sql, String expected) {
    assertThat(check(facts, sql))
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .extracting(FactsTest::shown)
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"credentialCases", "otherCases", "valueCases", "targetCases"})
  void withoutFactsTheSameIsNoError(String what, String facts, String sql, String expected) {
    List<String> without =
        Backcheck.builder().build().check(Source.of("script.sql", sql)).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(FactsTest::shown)
            .toList();

    // What the scripts prove by themselves.
    assertThat(without).allMatch(shown -> shown.startsWith("credential-dropped-before-use"));
  }

  private static List<Finding> check(String facts, String sql) {
    return Backcheck.builder()
        .facts(ServerFactsReader.read(Source.of("facts.json", facts)))
        .build()
        .check(Source.of("script.sql", sql))
        .findings();
  }

  private static String shown(Finding finding) {
    Source source = finding.place().source();
    String related =
        finding.related().stream()
            .map(other -> " @" + other.place().source().name())
            .collect(Collectors.joining());
    return finding.rule()
        + " "
        + finding.severity().id()
        + " "
        + finding.confidence().id()
        + " "
        + source.text(finding.place().range())
        + related;
  }

  @Test
  void aTargetThatIsGivenCounts() {
    var report =
        Backcheck.builder()
            .target(Target.parse("2022-CU17@azure-vm-windows"))
            .facts(
                ServerFactsReader.read(
                    Source.of(
                        "facts.json",
                        facts(
                            credentials(NIGHTLY, "Managed Identity"),
                            server("15.0.4415.2", "Standard Edition", 2)))))
            .build()
            .check(Source.of("script.sql", BACKUP));

    assertThat(report.findings()).noneMatch(finding -> finding.severity() != Severity.INFO);
  }

  @Test
  void aHistoryMayHaveBeenAppliedAlready() {
    var report =
        Backcheck.builder()
            .facts(
                ServerFactsReader.read(
                    Source.of(
                        "facts.json", facts(credentials(NIGHTLY, "SHARED ACCESS SIGNATURE")))))
            .build()
            .check(List.of(Source.of("V1__a.sql", CREATE), Source.of("V2__b.sql", BACKUP)));

    assertThat(report.findings())
        .noneMatch(finding -> finding.severity() != Severity.INFO)
        .anyMatch(finding -> finding.rule().equals("credential-duplicate-create"));
    assertThat(report.summary().files()).isEqualTo(2);
    assertThat(report.summary().statements()).isEqualTo(2);
  }

  @Test
  void onlyEncryptedDatabasesAreCompressedBadly() {
    String sql = "BACKUP DATABASE Hr TO DISK = 'a' WITH COMPRESSION, MAXTRANSFERSIZE = 65536;";
    String plain = facts(database(", \"encrypted\": false"));
    String rule = "tde-64k-compression";

    assertThat(check(plain, sql)).noneMatch(f -> f.rule().equals(rule));
    assertThat(check(plain.replace("false", "true"), sql)).anyMatch(f -> f.rule().equals(rule));
    assertThat(check(facts(), sql)).anyMatch(f -> f.rule().equals(rule));
    assertThat(check(plain, "ALTER DATABASE hr SET ENCRYPTION ON;\n" + sql))
        .anyMatch(f -> f.rule().equals(rule));
    assertThat(check(plain, "RESTORE DATABASE Hr FROM DISK = 'b';\n" + sql))
        .anyMatch(f -> f.rule().equals(rule));
  }

  @Test
  void vagueHintsEndWhereTheSizeIsKnown() {
    String sql = BACKUP.replace("COMPRESSION, ", "");

    assertThat(check(facts(), sql)).anyMatch(f -> f.rule().equals("url-large-backup-tuning"));
    assertThat(check(facts(database(", \"sizeBytes\": 1000")), sql))
        .noneMatch(f -> f.rule().equals("url-large-backup-tuning"));
  }
}
