package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final String STORY =
      """
      CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]
        WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=1&sig=FakeSignature';
      GO
      BACKUP DATABASE hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';
      DROP CREDENTIAL [https://acmebak.blob.core.windows.net/nightly];
      GO
      RESTORE DATABASE hr FROM URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';
      """;

  private final SampleReport sample = new SampleReport();

  private static String page(String name, String sql) throws Exception {
    return HtmlPages.page(HtmlPages.report(List.of(Source.of(name, sql))));
  }

  private String page() throws Exception {
    return sample.write(OutputFormat.HTML, Style.PLAIN);
  }

  /** What a page says, without its style and script. */
  private static String content(String page) {
    return page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void aFindingHasItsCodeItsHelpAndWhereItHolds() throws Exception {
    Place created = sample.script("V2.sql", "«CREATE CREDENTIAL c\n WITH IDENTITY = 'x'»");
    Place used = sample.script("V7.sql", "\nBACKUP LOG «d» TO x");
    sample.finding(Severity.ERROR, used, "message", new Related(created, "created here"));

    assertThat(page())
        .contains(
            "<title>1 error in 2 files - Backcheck</title>",
            "<span class=\"l\" data-n=\"2\">BACKUP LOG <mark>d</mark> TO x</span>",
            "<span class=\"at\">V2.sql:1:1</span> created here",
            "<mark>CREATE CREDENTIAL c</mark>",
            " <mark>WITH IDENTITY = &#39;x&#39;</mark>",
            "name the credential after the container of the URL",
            "fails when the backup or restore runs, messages 3201, 3013",
            "2022-CU15@azure-vm-windows",
            "1 file without findings");
  }

  @Test
  void aCredentialIsALaneWithItsLife() throws Exception {
    String page = page("V1.sql", STORY);

    assertThat(page)
        .contains("<code>https://acmebak.blob.core.windows.net/nightly</code>", "SAS credential")
        .contains(
            "CREATE in V1.sql, DROP in V1.sql, used by 1 backup, 1 restore, worst finding: error");
    assertThat(all("href=\"#m-(created|backup|dropped|restore)\" x=", content(page)))
        .endsWith("created", "backup", "dropped", "restore");
    assertThat(all("class=\"mark lost error\" href=\"#m-(restore)\"", page)).hasSize(1);
    assertThat(all("<rect class=\"(life)\"", page)).hasSize(1);
    assertThat(all("<tr id=\"(c1e\\d)\"", page)).containsExactly("c1e1", "c1e2", "c1e3", "c1e4");
  }

  @Test
  void aCredentialThatIsOnlyPerhapsThereIsDrawnSo() throws Exception {
    String page =
        page(
            "V1.sql",
            "IF @@SERVERNAME = 'a' CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = '$(S)';\n"
                + "ALTER CREDENTIAL d WITH IDENTITY = 'i', SECRET = '$(S)';");

    assertThat(all("<rect class=\"(life perhaps)\"", page)).hasSize(2);
    assertThat(page).contains("perhaps there from here on; runs under a condition");
  }

  @Test
  void theServerTakesTheLongestName() throws Exception {
    String credential =
        "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/%s] WITH IDENTITY = 'SHARED ACCESS SIGNATURE';\n";
    Report report =
        Backcheck.builder()
            .build()
            .check(
                Source.of(
                    "V1.sql",
                    credential.formatted("nightly")
                        + credential.formatted("nightly/deep")
                        + "BACKUP DATABASE hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/deep/a.bak';"));

    assertThat(report.background().credentials().get(0).stories())
        .extracting(story -> story.events().size())
        .containsExactly(1, 2);
  }

  @Test
  void theMatrixSaysWhichTargetsARuleHoldsFor() throws Exception {
    String page =
        page("V1.sql", "BACKUP DATABASE hr TO URL = 's3://objects.example:9000/archive/hr.bak';");

    int row = page.indexOf("s3-min-version", page.indexOf("class=\"matrix\""));
    assertThat(all("<td class=\"(\\w+)", page.substring(row, page.indexOf("</tr>", row))))
        .containsExactly("none", "none", "all");
  }

  @Test
  void everyRuleThatReportedIsDescribed() throws Exception {
    Report report = HtmlPages.examples();
    String page = HtmlPages.page(report);

    assertThat(report.findings()).isNotEmpty();
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(page).contains("id=\"rule-" + finding.rule() + "\""));
    assertThat(all("<h3>(Why)</h3>", page)).hasSameSizeAs(all("<details class=\"(rule)\"", page));
    assertThat(page).contains("<a href=\"https://learn.microsoft.com/");
  }

  @Test
  void whatIsSuppressedIsFoldedWithItsReason() throws Exception {
    String page =
        page(
            "a.sql",
            "-- backcheck:ignore backup-without-checksum copied by the array <b>\nBACKUP DATABASE hr TO DISK = 'a.bak';");

    assertThat(page)
        .containsPattern("(?s)<details class=\"fold\" id=\"suppressed\">.*suppressed by comments")
        .contains("copied by the array &lt;b&gt; (line 1)");
  }

  @Test
  void aFixIsShownAsItsLines() throws Exception {
    String page =
        page(
            "a.sql",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly/]\n  WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(SAS)';");

    assertThat(page)
        .containsPattern("<del data-sign=\"-\">CREATE CREDENTIAL .*/nightly/\\]</del>")
        .containsPattern("<ins data-sign=\"\\+\">CREATE CREDENTIAL .*/nightly\\]</ins>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'></svg><a href='javascript:alert(1)'>",
        "</pre></style></script><!--",
      })
  void nothingOfAScriptIsMarkup(String hostile) throws Exception {
    String name = hostile.replace("]", "]]");
    String page =
        page(
            "db/" + hostile + ".sql",
            "/* "
                + hostile
                + " */ CREATE CREDENTIAL ["
                + name
                + "] WITH IDENTITY = '"
                + hostile.replace("'", "''")
                + "', SECRET = '$(S)';\nBACKUP DATABASE ["
                + name
                + "] TO DISK = 'x' -- "
                + hostile
                + "\nWITH "
                + hostile);

    assertThat(content(page))
        .doesNotContain(hostile, "<script", "<img", "<!--")
        .contains("</html>");
    assertThat(all("(<script>)", page)).hasSize(1);
    assertThat(all("href=\"([^#\"]{1,8})", content(page))).containsOnly("https://");
  }

  @Test
  void aScriptFillsNoSlotOfThePage() throws Exception {
    String page = page("a.sql", "BACKUP LOG [{{script}}] TO DISK = 'x' WITH {{style}}");

    assertThat(page).contains("[{{script}}]", "{style}}");
  }

  @Test
  void thePolicyAllowsWhatIsInThePageAndNothingElse() throws Exception {
    String page = HtmlPages.page(HtmlPages.examples());

    assertThat(page)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + hash("style", page)
                + "&#39;; script-src &#39;sha256-"
                + hash("script", page)
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;");
    assertThat(content(page))
        .doesNotContainPattern("<[^>]* (style|on[a-z]+|src|srcset|action|background)=")
        .doesNotContain("<link", "<base", "<iframe", "<object");
    assertThat(page).doesNotContain("@import", "url(", "innerHTML", "eval(", "localStorage");
  }

  private static String hash(String element, String page) throws Exception {
    String text = page.substring(page.indexOf("<" + element + ">") + element.length() + 2);
    byte[] bytes = text.substring(0, text.indexOf("</" + element)).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void secretsInNamesAreMasked() throws Exception {
    String page =
        page(
            "a.sql",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/c?sv=1&sig=FakeOne] WITH IDENTITY = 'x', SECRET = 'FakeTwo';\n"
                + "ALTER CREDENTIAL c WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sig=FakeThree';");

    assertThat(page).contains("sig=***").doesNotContain("Fake");
  }

  @Test
  void elementsAreClosedInTheirOrder() throws Exception {
    for (Report report : List.of(HtmlPages.examples(), HtmlPages.large(60))) {
      List<String> open = new ArrayList<>();
      for (MatchResult tag :
          Pattern.compile("<(/?)([a-z]\\w*)[^>]*?(/?)>")
              .matcher(content(HtmlPages.page(report)))
              .results()
              .toList()) {
        if (tag.group(1).isEmpty()) {
          if (tag.group(3).isEmpty() && !tag.group(2).matches("meta|input")) {
            open.add(tag.group(2));
          }
        } else {
          assertThat(open.remove(open.size() - 1)).isEqualTo(tag.group(2));
        }
      }
      assertThat(open).isEmpty();
    }
  }

  @Test
  void manyCredentialsAreFoldedBehindTheWorst() throws Exception {
    String page = HtmlPages.page(HtmlPages.large(150));

    assertThat(all("(<article class=\"lane\")", page)).hasSize(150);
    assertThat(page).contains("Credentials 41 to 90 of 150", "Credentials 141 to 150 of 150");
  }

  @Test
  void withoutFindingsItSaysSo() throws Exception {
    assertThat(page("a.sql", "PRINT 1;"))
        .contains("No findings</span>", "1 file without findings")
        .doesNotContain("id=\"rules\"", "id=\"targets\"", "id=\"credentials\"");
  }
}
