package dev.backcheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.backcheck.Backcheck;
import dev.backcheck.report.JsonSchema;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerFactsReaderTest {

  private static final String WHOLE =
      """
      {"version":"1.0","taken":"2026-11-23",
       "server":{"name":"SQL1","banner":"Microsoft SQL Server 2022 (RTM-CU14) - 16.0.4135.4 (X64)",
        "productVersion":"16.0.4135.4","productUpdateType":"CU","edition":"Developer Edition (64-bit)",
        "engineEdition":3,"clustered":true},
       "hostPlatform":"Linux","containerType":"LINUX CONTAINER",
       "credentials":[{"name":"https:\\/\\/a.blob.core.windows.net\\/n","identity":"Managed Identity"},
        {"name":"Ekm","identity":"acme\\\\svc","target":"CRYPTOGRAPHIC PROVIDER"}],
       "certificates":[{"name":"C","expires":"2030-01-01","privateKey":"ENCRYPTED_BY_MASTER_KEY","privateKeyBackedUp":"2025-01-01"}],
       "asymmetricKeys":[{"name":"K","provider":"CRYPTOGRAPHIC PROVIDER"}],
       "masterKey":true,
       "databases":[{"name":"Hr \\u00fc","recoveryModel":"FULL","state":"ONLINE","encrypted":true,"sizeBytes":8192,"availabilityRole":"PRIMARY"}],
       "encryptionKeys":[{"database":"Hr","certificate":"C"}],
       "backupDevices":[{"name":"D","type":"DISK","physicalName":"D:\\\\d.bak"}],
       "unavailable":[{"section":"hostPlatform","reason":"no permission"}]}
      """;

  private static ServerFacts read(String text) {
    return ServerFactsReader.read(Source.of("facts.json", text));
  }

  @Test
  void everythingIsRead() {
    ServerFacts facts = read(WHOLE);

    assertThat(facts.target()).hasToString("16.0.4135.4@container:enterprise+fci");
    assertThat(facts.taken()).hasToString("Optional[2026-11-23]");
    assertThat(facts.credentials().items())
        .extracting(ServerFacts.Credential::name)
        .containsExactly("https://a.blob.core.windows.net/n", "Ekm");
    assertThat(facts.credentials().items().get(1).identity()).isEqualTo("acme\\svc");
    assertThat(facts.credentials().items().get(1).forProvider()).isTrue();
    ServerFacts.Database database = facts.databases().items().get(0);
    assertThat(database.name()).isEqualTo("Hr ü");
    assertThat(database.size()).contains(8192L);
    assertThat(facts.origin().text(database.range())).startsWith("{\"name\":\"Hr ").endsWith("}");
    assertThat(facts.unavailable()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":\"1.0\"}",
        "\uFEFF{\"version\":\"1.0\"}\r\n",
        "facts                    \r\n-------------\r\n{\"version\":\"1.0\"}\r\n\r\n(1 rows affected)\r\n",
        "\n{\"version\":\"1.7\", \"credentials\": null}\n(1 Zeile betroffen)"
      })
  void whatToolsPrintAroundItIsPassedOver(String text) {
    assertThat(read(text).credentials().all()).isFalse();
  }

  // No JSON, or not this kind.
  static Stream<Arguments> form() {
    return Stream.of(
        Arguments.of("", "1:1: the file is empty"),
        Arguments.of("\n NULL", "2:2: not JSON"),
        Arguments.of("Msg 229, Level 14\n{}", "1:1: this is a message of the server or of sqlcmd"),
        Arguments.of("/* Facts */ SELECT 1", "1:1: this is the script that asks the server"),
        Arguments.of("{\"version\":\"1.0\"", "1:17: the text ends in the middle"),
        Arguments.of("{\"version\":\"1.", "1:15: the text ends in the middle"),
        Arguments.of("{\"version\":", "1:12: the text ends in the middle"),
        Arguments.of("{\"version\"", "1:11: the text ends in the middle"),
        Arguments.of(
            "{\"version\":\"1.0\",\n\"credentials\":[{\"name\":\"ht\ntps\"}]}",
            "2:27: a line ends inside a text"),
        Arguments.of("{\"version\":\"1.0\"} x", "1:19: something follows the facts"),
        Arguments.of(
            "{\"version\":\"1.0\"}\n{\"version\":\"1.0\"}", "2:1: something follows the facts"),
        Arguments.of(
            "{\"version\":\"1.0\",\"version\":\"1.0\"}", "1:18: 'version' stands here twice"),
        Arguments.of("{\"version\" \"1.0\"}", "1:12: ':' is missing"),
        Arguments.of("{\"version\":\"1.0\" \"taken\":null}", "1:18: ',' is missing"),
        Arguments.of("{version:\"1.0\"}", "1:2: a name in double quotes is missing"),
        Arguments.of("{\"version\":\"D:\\data\"}", "1:15: a backslash is written \\\\"),
        Arguments.of("{\"version\":\"\\u00g0\"}", "1:13: \\u is followed by four"),
        Arguments.of("{\"version\":'1.0'}", "1:12: a value is missing here"),
        Arguments.of(
            "{\"version\":\"1.0\",\"databases\":" + "[".repeat(30),
            "1:50: nested more than 20 deep"));
  }

  // What the schema refuses, too.
  static Stream<Arguments> content() {
    return Stream.of(
        Arguments.of("{\"version\":\"2.0\"}", "1:12: facts of another format than 1.0"),
        Arguments.of("{\"taken\":\"2026-11-23\"}", "1:1: 'version' is missing"),
        Arguments.of("{\"version\":1}", "1:12: 'version' must be a text, and here is a number"),
        Arguments.of("{\"version\":\"1.0\",\"taken\":\"today\"}", "1:26: 'taken' must be a day"),
        Arguments.of(
            "{\"version\":\"1.0\",\"credential\":[]}",
            "1:18: the file has no 'credential'; did you mean 'credentials'? It has version"),
        Arguments.of(
            "{\"version\":\"1.0\",\"nonsense\":[]}",
            "1:18: the file has no 'nonsense'; it has version"),
        Arguments.of(
            "{\"version\":\"1.0\",\"credentials\":{}}",
            "1:32: 'credentials' must be a list, and here is an object"),
        Arguments.of(
            "{\"version\":\"1.0\",\"credentials\":[1]}",
            "1:33: a credential must be an object, and here is a number"),
        Arguments.of(
            "{\"version\":\"1.0\",\"credentials\":[{\"name\":\"a\"}]}",
            "1:33: 'identity' is missing"),
        Arguments.of(
            "{\"version\":\"1.0\",\"credentials\":[{\"name\":\"a\",\"secret\":\"fake\"}]}",
            "1:45: a credential has no 'secret'"),
        Arguments.of(
            "{\"version\":\"1.0\",\"databases\":[{\"name\":\"a\",\"recoveryModel\":\"BULK\"}]}",
            "1:59: 'recoveryModel' must be one of FULL, BULK_LOGGED, SIMPLE"),
        Arguments.of(
            "{\"version\":\"1.0\",\"databases\":[{\"name\":\"a\",\"sizeBytes\":-1}]}",
            "1:55: 'sizeBytes' must be a whole number"),
        Arguments.of(
            "{\"version\":\"1.0\",\"databases\":[{\"name\":\"a\",\"encrypted\":1}]}",
            "1:55: 'encrypted' must be true or false, and here is a number"));
  }

  // What no schema can tell.
  static Stream<Arguments> meaning() {
    return Stream.of(
        Arguments.of("{\"version\":\"1.0\",\"server\":{\"productVersion\":\"16.x\"}}", "1:45: "),
        Arguments.of("{\"version\":\"1.0\",\"platform\":\"mars\"}", "1:29: there is no platform"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({"form", "content", "meaning"})
  void aMistakeIsToldWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ServerFactsFormatException.class)
        .hasMessageStartingWith("facts.json:" + message)
        .hasMessageNotContaining("fake");
  }

  @Test
  void anyCutIsAMistake() {
    String text = WHOLE.strip();
    for (int end = 1; end < text.length(); end++) {
      String cut = text.substring(0, end);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(ServerFactsFormatException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "16.0.4135.4, Standard Edition (64-bit), 2, Windows, , 16.0.4135.4@any-windows:standard",
    "13.0.6300.2, Enterprise Edition: Core-based Licensing (64-bit), 3, , , 13.0.6300.2:enterprise",
    "15.0.4415.2, Express Edition with Advanced Services (64-bit), 4, Linux, NONE, 15.0.4415.2@any-linux:express",
    "17.0.1000.7, Standard Developer Edition (64-bit), 2, Linux, LINUX CONTAINER, 17.0.1000.7@container:standard",
    "12.0.2000.8, SQL Azure, 8, Windows, , managed-instance",
    "12.0.2000.8, SQL Azure, 5, , , azure-sql-database",
    "16.0.4175.1, Business Intelligence Edition, 3, Windows, , 16.0.4175.1@any-windows"
  })
  void theTargetIsWhatTheServerSays(
      String version, String edition, int engine, String host, String container, String target) {
    String facts =
        "{\"version\":\"1.0\",\"server\":{\"productVersion\":\"%s\",\"edition\":\"%s\",\"engineEdition\":%d},"
                .formatted(version, edition, engine)
            + "\"hostPlatform\":%s,\"containerType\":%s}".formatted(json(host), json(container));

    assertThat(read(facts).target().id().replaceFirst("^@", "")).isEqualTo(target);
  }

  private static String json(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  @Test
  void theUpdatePolicyOfAManagedInstanceIsKnownWhereItIsTheNewest() {
    assertThat(
            read("{\"version\":\"1.0\",\"server\":{\"engineEdition\":8,\"productUpdateType\":\"Continuous\"}}")
                .target())
        .hasToString("always-up-to-date@managed-instance");
  }

  @Test
  void nothingKeepsWhatLooksLikeASecret() {
    ServerFacts facts =
        read(
            """
            {"version":"1.0","credentials":[
              {"name":"https:\\/\\/a.blob.core.windows.net\\/n?sv=1&sig=FAKEsignature","identity":"SHARED ACCESS SIGNATURE"},
              {"name":"https:\\/\\/a.blob.core.windows.net\\/m\\u003fsv=FAKEunmarked","identity":"sv=1&sig=FAKEsig"},
              {"name":"k","identity":"FAKEkeyFAKEkeyFAKEkey0123456789=="},
              {"name":"l","identity":"AccountKey=FAKEkey"},
              {"name":"m","identity":"FAKEkeyFAKEkeyFAKEkey0123456789AB"},
              {"name":"n","identity":"acmebak"}],
             "backupDevices":[{"name":"d","physicalName":"https:\\/\\/a.blob.core.windows.net\\/n?FAKEpath"}]}""");

    assertThat(facts.origin().text() + facts.credentials() + facts.backupDevices() + facts)
        .doesNotContainIgnoringCase("fake");
    assertThat(facts.credentials().items())
        .extracting(ServerFacts.Credential::identity)
        .containsExactly("SHARED ACCESS SIGNATURE", "***", "***", "***", "***", "acmebak");
    assertThat(facts.credentials().items().get(0).name())
        .isEqualTo("https://a.blob.core.windows.net/n?***");
  }

  @Test
  void theSchemaTakesWhatTheReaderTakes() {
    JsonSchema schema =
        new JsonSchema(JsonParser.parseString(ServerFactsQuery.schema()).getAsJsonObject());

    assertThat(schema.problems(WHOLE)).isEmpty();
    assertThat(schema.problems("{\"version\":\"1.0\"}")).isEmpty();
    assertThat(content())
        .allSatisfy(mistake -> assertThat(schema.problems((String) mistake.get()[0])).isNotEmpty());
  }

  @Test
  void theScriptAsksForWhatTheReaderKnows() {
    String script = ServerFactsQuery.script();
    for (String name :
        List.of(
            "productVersion",
            "credentials",
            "certificates",
            "encryptionKeys",
            "sizeBytes",
            "availabilityRole",
            "backupDevices",
            "privateKeyBackedUp",
            "unavailable",
            "clustered")) {
      assertThat(script).contains(" AS " + name);
    }
    assertThat(script).contains("-y 0").doesNotContain("\t");
  }

  @Test
  void backcheckFindsNothingInTheScript() {
    Script script = Backcheck.parse(ServerFactsQuery.script());
    assertThat(script.problems()).isEmpty();
    assertThat(
            Backcheck.builder()
                .build()
                .check(Source.of("facts.sql", ServerFactsQuery.script()))
                .findings())
        .filteredOn(finding -> finding.severity().compareTo(Severity.INFO) >= 0)
        .isEmpty();
  }
}
