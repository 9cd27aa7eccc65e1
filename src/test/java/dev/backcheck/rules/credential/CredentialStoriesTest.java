package dev.backcheck.rules.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake over several statements is told once, as strongly as the scripts prove it. */
class CredentialStoriesTest {

  private static final String N = "https://acmebak.blob.core.windows.net/nightly";
  private static final String W = "https://acmebak.blob.core.windows.net/weekly";

  private static final Set<String> STORIES =
      Set.of(
          "credential-url-mismatch",
          "credential-missing",
          "credential-created-after-use",
          "credential-dropped-before-use",
          "credential-order-across-files",
          "credential-database-scoped-for-backup",
          "with-credential-missing-for-key");

  private static List<Finding> all(Backcheck.Builder builder, String... scripts) {
    List<Source> sources = new ArrayList<>();
    for (String script : scripts) {
      sources.add(Source.of("V" + sources.size() + ".sql", script));
    }
    return builder.build().check(sources).findings();
  }

  private static List<String> stories(Backcheck.Builder builder, String... scripts) {
    return all(builder, scripts).stream()
        .filter(finding -> STORIES.contains(finding.rule()))
        .map(finding -> finding.severity().id() + " " + finding.rule())
        .toList();
  }

  private static List<String> stories(String... scripts) {
    return stories(Backcheck.builder(), scripts);
  }

  private static String create(String url) {
    return "CREATE CREDENTIAL [" + url + "] WITH IDENTITY = 'Managed Identity';\n";
  }

  private static String backup(String url) {
    return "BACKUP DATABASE Hr TO URL = '" + url + "/hr.bak';\n";
  }

  @Test
  void theNearestCredentialIsNamedWithWhatDiffers() {
    Finding finding =
        all(Backcheck.builder(), create(N) + create("https://other.example/x") + backup(W)).stream()
            .filter(f -> f.rule().equals("credential-url-mismatch"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.message())
        .isEqualTo(
            "no credential covers "
                + W
                + "; the nearest, "
                + N
                + ", has another container (nightly, here weekly)");
    assertThat(finding.help())
        .isEqualTo(
            "create a credential named ["
                + W
                + "] before this statement, or change the container in the URL to nightly");
    assertThat(finding.related()).hasSize(1);
  }

  @Test
  void aMismatchIsAnErrorOnlyWhereTheCredentialWasMeantForTheUrl() {
    assertThat(stories(create(N) + backup(W))).containsExactly("error credential-url-mismatch");
    assertThat(stories(create(N) + backup(N) + backup(W)))
        .containsExactly("warning credential-url-mismatch");
    assertThat(
            stories(Backcheck.builder().closedInventory(true), create(N) + backup(N) + backup(W)))
        .containsExactly("error credential-url-mismatch");
    assertThat(stories(create(N) + "BACKUP DATABASE Hr TO URL = @url;\n" + backup(W)))
        .containsExactly("warning credential-url-mismatch");
    assertThat(stories("EXEC(N'CREATE CREDENTIAL [' + @u + N'] ...');\n" + create(N) + backup(W)))
        .containsExactly("warning credential-url-mismatch");
  }

  @Test
  void aCredentialForDataFilesIsNotTakenForAMistake() {
    assertThat(
            stories(
                create(N)
                    + "RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH MOVE 'hr' TO '"
                    + N
                    + "/hr.mdf';\n"
                    + backup(W)))
        .containsExactly("warning credential-url-mismatch");
  }

  @Test
  void stripesToOneContainerAreOneMistake() {
    assertThat(
            stories(
                create(N)
                    + "BACKUP DATABASE Hr TO URL = '"
                    + W
                    + "/1.bak', URL = '"
                    + W
                    + "/2.bak';"))
        .containsExactly("error credential-url-mismatch");
  }

  @Test
  void aMissingCredentialIsANoteUnlessTheInventoryIsClosed() {
    assertThat(stories(backup(N))).containsExactly("info credential-missing");
    assertThat(stories(Backcheck.builder().closedInventory(true), backup(N)))
        .containsExactly("error credential-missing");
    assertThat(stories("EXEC('CREATE CREDENTIAL ' + @x);\n" + backup(N))).isEmpty();
    assertThat(stories("EXEC('CREATE CREDENTIAL x WITH IDENTITY = ''y''');\n" + backup(N)))
        .containsExactly("info credential-missing");
    assertThat(stories(":r credentials.sql\n" + backup(N))).isEmpty();
  }

  @Test
  void anotherServerHasOtherCredentials() {
    assertThat(stories(create(N) + "GO\n:CONNECT second\n" + backup(N)))
        .containsExactly("info credential-missing");
    assertThat(stories(":CONNECT second\n" + create(N), ":CONNECT second\n" + backup(N))).isEmpty();
  }

  @Test
  void orderIsToldByWhatIsLate() {
    assertThat(stories(backup(N) + create(N)))
        .containsExactly("error credential-created-after-use");
    assertThat(stories(backup(N) + guard("NOT ", N) + create(N)))
        .containsExactly("warning credential-created-after-use");
    assertThat(stories(backup(N), create(N)))
        .containsExactly("warning credential-order-across-files");
    assertThat(stories(create(N) + "DROP CREDENTIAL [" + N + "];" + backup(N)))
        .containsExactly("error credential-dropped-before-use");
    assertThat(stories(create(N) + guard("", N) + "DROP CREDENTIAL [" + N + "];\n" + backup(N)))
        .containsExactly("error credential-dropped-before-use");
  }

  @Test
  void whatMayHaveHappenedIsNotHeldAgainstTheScript() {
    String drop = "DROP CREDENTIAL [" + N + "];\n";
    assertThat(stories(create(N) + "IF @@SERVERNAME = 'TEST' " + drop + backup(N))).isEmpty();
    assertThat(stories("CREATE PROCEDURE p AS " + backup(N) + "GO\n" + create(N))).isEmpty();
    assertThat(stories(guard("", N) + drop + create(N) + backup(N))).isEmpty();
    assertThat(stories(guard("NOT ", N) + create(N) + backup(N))).isEmpty();
    assertThat(stories("WHILE 1 = 1 BEGIN " + create(N) + backup(N) + drop + "END")).isEmpty();
    assertThat(
            stories(
                "BEGIN TRY "
                    + create(N)
                    + "END TRY BEGIN CATCH "
                    + drop
                    + "END CATCH\n"
                    + backup(N)))
        .isEmpty();
  }

  @Test
  void aDropInTheSameBranchCounts() {
    assertThat(
            stories(
                create(N)
                    + "IF @@SERVERNAME = 'TEST' BEGIN DROP CREDENTIAL ["
                    + N
                    + "]; "
                    + backup(N)
                    + "END"))
        .containsExactly("error credential-dropped-before-use");
  }

  @Test
  void aDatabaseScopedCredentialIsTheWholeStory() {
    String scoped = create(N).replace("CREATE CREDENTIAL", "CREATE DATABASE SCOPED CREDENTIAL");
    assertThat(stories(scoped + backup(N)))
        .containsExactly("error credential-database-scoped-for-backup");
    assertThat(
            stories(
                scoped
                    + "CREATE EXTERNAL DATA SOURCE s WITH (LOCATION = 'x', CREDENTIAL = ["
                    + N
                    + "]);\n"
                    + backup(N)))
        .containsExactly("warning credential-database-scoped-for-backup");
    assertThat(stories(create(N) + scoped + backup(N))).isEmpty();
  }

  @Test
  void aKeyForTheAccountIsTheWholeStory() {
    assertThat(
            stories(
                "CREATE CREDENTIAL k WITH IDENTITY = 'acmebak', SECRET = 'fake';\n" + backup(N)))
        .containsExactly("warning with-credential-missing-for-key");
  }

  @Test
  void placeholdersThatDifferSayNothing() {
    assertThat(
            stories(
                "CREATE CREDENTIAL [https://<storageaccountname>.blob.core.windows.net/<container>]"
                    + " WITH IDENTITY = 'Managed Identity'\n"
                    + "BACKUP DATABASE Hr TO URL = 'https://<storageaccount>.blob.core.windows.net/<container>/hr.bak'"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATE CREDENTIAL [https://a.blob.core.windows.net/n/] WITH IDENTITY = 'Managed Identity' | credential-name-trailing-slash | CREATE CREDENTIAL [https://a.blob.core.windows.net/n] WITH IDENTITY = 'Managed Identity'
          CREATE CREDENTIAL [wasbs://n@a.blob.core.windows.net/] WITH IDENTITY = 'Managed Identity' | credential-name-not-https | CREATE CREDENTIAL [https://a.blob.core.windows.net/n] WITH IDENTITY = 'Managed Identity'
          CREATE CREDENTIAL [//a.blob.core.windows.net/n] WITH IDENTITY = 'Managed Identity' | credential-name-not-https | CREATE CREDENTIAL [https://a.blob.core.windows.net/n] WITH IDENTITY = 'Managed Identity'
          CREATE CREDENTIAL "https://a.blob.core.windows.net/n?sv=1" WITH IDENTITY = 'x', SECRET = 'y' | credential-name-has-query-or-fragment | CREATE CREDENTIAL "https://a.blob.core.windows.net/n" WITH IDENTITY = 'x', SECRET = 'y'
          CREATE CREDENTIAL x WITH SECRET = 'y' /* c */ , IDENTITY = N'i' | credential-clause-order | CREATE CREDENTIAL x WITH IDENTITY = N'i' /* c */ , SECRET = 'y'
          DROP CREDENTIAL N'it''s' | credential-name-not-identifier | DROP CREDENTIAL [it's]
          DROP CREDENTIAL 'a]b' | credential-name-not-identifier | DROP CREDENTIAL [a]]b]
          DROP CREDENTIAL https://a.example/n | credential-name-not-identifier | DROP CREDENTIAL [https://a.example/n]
          CREATE CREDENTIAL x WITH IDENTITY = \u201Ci\u201D, SECRET = \u2018y\u2019 | typographic-quote | CREATE CREDENTIAL x WITH IDENTITY = 'i', SECRET = 'y'
          CREATE CREDENTIAL [https://a.blob.core.windows.net/n] WITH IDENTITY = 'Shared_Access_Signature', SECRET = 'y' | credential-sas-identity-misspelled | CREATE CREDENTIAL [https://a.blob.core.windows.net/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'y'
          """,
      quoteCharacter = '`')
  void fixesMendTheStatement(String sql, String rule, String mended) {
    Finding finding =
        all(Backcheck.builder(), sql).stream()
            .filter(f -> f.rule().equals(rule))
            .findFirst()
            .orElseThrow();

    assertThat(apply(sql, finding.fix().orElseThrow().edits())).isEqualTo(mended);
  }

  private static String apply(String sql, List<Edit> edits) {
    StringBuilder text = new StringBuilder(sql);
    edits.stream()
        .sorted(Comparator.comparing(Edit::range).reversed())
        .forEach(e -> text.replace(e.range().start(), e.range().end(), e.text()));
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE CREDENTIAL x WITH IDENTITY = @i",
        "CREATE CREDENTIAL x WITH IDENTITY = NULL",
        "ALTER CREDENTIAL x WITH SECRET = 's', IDENTITY = 'i'",
        "CREATE CREDENTIAL x WITH IDENTITY = 'i', SECRET = 's', IDENTITY = 'i'",
        "DROP DATABASE SCOPED CREDENTIAL 'x'",
        "CREATE DATABASE SCOPED CREDENTIAL x WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER p",
        "CREATE CREDENTIAL x WITH IDENTITY = \u2018i\u2019",
        "BACKUP DATABASE d TO DISK = 'x\u2019"
      })
  void whatTheServersParserRefusesIsToldOnceAndAsSuch(String sql) {
    assertThat(all(Backcheck.builder(), sql))
        .filteredOn(finding -> finding.fails() == dev.backcheck.rule.Fails.PARSE)
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void aSlashIsAnErrorOnlyWhereThePlatformIsKnown() {
    String sql = create(N + "/");
    Target box = Target.parse("2022-CU17@azure-vm-windows");
    Target managed = Target.parse("@managed-instance");

    assertThat(all(Backcheck.builder().target(box), sql))
        .anyMatch(f -> isSlash(f) && f.severity() == Severity.ERROR);
    assertThat(all(Backcheck.builder().target(managed), sql))
        .anyMatch(f -> isSlash(f) && f.severity() == Severity.WARNING);
  }

  private static boolean isSlash(Finding finding) {
    return finding.rule().equals("credential-name-trailing-slash");
  }

  @Test
  void noMessageHoldsASecret() {
    String name = "[" + N + "?sv=x&sig=topsecret]";
    String sql =
        "CREATE CREDENTIAL "
            + name
            + " WITH IDENTITY = 'SAS', SECRET = 'sv=1&sig=topsecret';\n"
            + "CREATE CREDENTIAL "
            + name
            + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '';\n"
            + "ALTER CREDENTIAL "
            + name
            + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE';\n"
            + "BACKUP DATABASE Hr TO URL = '"
            + N
            + "/a?sig=topsecret';\n"
            + "BACKUP DATABASE Hr TO URL = '"
            + W
            + "/a?sig=topsecret' WITH CREDENTIAL = '"
            + N
            + "?sig=topsecret';\n"
            + "DROP CREDENTIAL "
            + name
            + ";";

    assertThat(all(Backcheck.builder(), sql))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.message()).doesNotContain("topsecret");
              assertThat(finding.help()).doesNotContain("topsecret");
              finding.related().forEach(r -> assertThat(r.message()).doesNotContain("topsecret"));
            });
  }

  private static String guard(String not, String url) {
    return "IF " + not + "EXISTS (SELECT 1 FROM sys.credentials WHERE name = N'" + url + "')\n";
  }
}
