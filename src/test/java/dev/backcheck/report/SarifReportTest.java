package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.backcheck.Backcheck;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static JsonObject run(Report report, Style style) throws Exception {
    StringBuilder out = new StringBuilder();
    OutputFormat.SARIF.writer().write(report, style, out);
    return (JsonObject) at(JsonParser.parseString(out.toString()), "runs", 0);
  }

  private static JsonObject run(String sql) throws Exception {
    return run(Backcheck.builder().build().check(Source.of("a.sql", sql)), Style.PLAIN);
  }

  private static JsonElement at(JsonElement from, Object... path) {
    JsonElement found = from;
    for (Object step : path) {
      found =
          step instanceof Integer index
              ? found.getAsJsonArray().get(index)
              : found.getAsJsonObject().get((String) step);
    }
    return found;
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  @Test
  void aFindingTellsItsStory() throws Exception {
    SampleReport sample = new SampleReport();
    Place created = sample.script("V2 é.sql", "«CREATE CREDENTIAL c\n WITH IDENTITY = 'x'»");
    Place used = sample.script("db/V7.sql", "\nBACKUP LOG «d» TO x");
    sample.finding(Severity.ERROR, used, "see [a](b)", new Related(created, "created here"));

    JsonObject run = run(sample.report(), Style.PLAIN);

    assertThat(at(run, "columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    JsonElement result = at(run, "results", 0);
    assertThat(at(result, "message", "text").getAsString())
        .isEqualTo("see [a\\](b). name the credential after the container of the URL");
    JsonElement place =
        json(
            """
            {"artifactLocation": {"uri": "db/V7.sql", "uriBaseId": "SRCROOT", "index": 1},
             "region": {"startLine": 2, "startColumn": 12, "endLine": 2, "endColumn": 13,
                        "charOffset": 12, "charLength": 1, "snippet": {"text": "d"}}}""");
    assertThat(at(result, "locations", 0, "physicalLocation")).isEqualTo(place);
    place.getAsJsonObject().getAsJsonObject("region").remove("snippet");
    JsonElement story =
        json(
            """
            {"artifactLocation": {"uri": "V2%20%C3%A9.sql", "uriBaseId": "SRCROOT", "index": 0},
             "region": {"startLine": 1, "startColumn": 1, "endLine": 2, "endColumn": 21,
                        "charOffset": 0, "charLength": 40}}""");
    assertThat(at(result, "relatedLocations", 0, "physicalLocation")).isEqualTo(story);
    JsonElement flow = at(result, "codeFlows", 0, "threadFlows", 0, "locations");
    assertThat(at(flow, 0, "location", "physicalLocation")).isEqualTo(story);
    assertThat(at(flow, 1, "location", "physicalLocation")).isEqualTo(place);
    assertThat(at(result, "properties"))
        .isEqualTo(
            json(
                """
                {"confidence": "certain", "fails": "run", "engine": [3201, 3013],
                 "targets": ["2022-CU15@azure-vm-windows"]}"""));
  }

  @Test
  void onlyRulesThatReportAreDescribed() throws Exception {
    JsonObject run =
        run("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STAT = 5, INIT, CHECKSUM, COMPRESSION");

    JsonElement rules = at(run, "tool", "driver", "rules");
    assertThat(rules.getAsJsonArray()).hasSize(1);
    assertThat(at(rules, 0, "id").getAsString()).isEqualTo("unknown-option");
    assertThat(at(rules, 0, "help", "markdown").getAsString())
        .contains("## unknown-option", "### Reported");
    assertThat(at(rules, 0, "defaultConfiguration", "level").getAsString()).isEqualTo("error");
    assertThat(at(run, "results", 0, "ruleIndex").getAsInt()).isZero();
  }

  @Test
  void aFixIsAReplacement() throws Exception {
    JsonObject run =
        run("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STAT = 5, INIT, CHECKSUM, COMPRESSION");

    JsonElement change = at(run, "results", 0, "fixes", 0, "artifactChanges", 0, "replacements", 0);
    assertThat(at(change, "deletedRegion", "charOffset").getAsInt()).isEqualTo(45);
    assertThat(at(change, "deletedRegion", "endColumn").getAsInt()).isEqualTo(50);
    assertThat(at(change, "insertedContent", "text").getAsString()).isEqualTo("STATS");
  }

  @Test
  void aSnippetIsMasked() throws Exception {
    JsonObject run =
        run(
            "CREATE CREDENTIAL [https://a.blob.core.windows.net/c?sv=1&sig=FakeOne] WITH IDENTITY = 'x'");

    assertThat(at(run, "redactionTokens", 0).getAsString()).isEqualTo("***");
    assertThat(at(run, "results", 0, "locations", 0, "physicalLocation", "region", "snippet"))
        .isEqualTo(json("{\"text\": \"[https://a.blob.core.windows.net/c?sv=1&sig=***]\"}"));
    assertThat(run.toString()).doesNotContain("FakeOne");
  }

  @Test
  void whatIsSuppressedSaysWhyWhereItIsAskedFor() throws Exception {
    Report report =
        Backcheck.builder()
            .build()
            .check(
                Source.of(
                    "a.sql",
                    """
                    -- backcheck:ignore backup-without-checksum a throw-away copy
                    BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT;
                    """));

    assertThat(run(report, Style.PLAIN).toString()).doesNotContain("suppressions");
    JsonElement results = at(run(report, Style.PLAIN.withSuppressed(true)), "results");
    int last = results.getAsJsonArray().size() - 1;
    assertThat(at(results, 0, "suppressions")).isEqualTo(json("[]"));
    assertThat(at(results, last, "suppressions"))
        .isEqualTo(json("[{\"kind\": \"inSource\", \"justification\": \"a throw-away copy\"}]"));
  }

  @Test
  void wholePathsHaveNoBase() throws Exception {
    SampleReport sample = new SampleReport();
    sample.script("/srv/a b.sql", "«PRINT 1»");
    sample.script("C:/x/ü%.sql", "«PRINT 1»");

    assertThat(at(run(sample.report(), Style.PLAIN), "artifacts"))
        .isEqualTo(
            json(
                """
                [{"location": {"uri": "file:///srv/a%20b.sql"}, "sourceLanguage": "sql"},
                 {"location": {"uri": "file:///C:/x/%C3%BC%25.sql"}, "sourceLanguage": "sql"}]"""));
  }
}
