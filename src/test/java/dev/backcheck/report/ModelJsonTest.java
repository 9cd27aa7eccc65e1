package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code parse --model} shows. */
class ModelJsonTest {

  private static JsonObject model(String sql) throws IOException {
    return JsonParser.parseString(written(sql)).getAsJsonObject();
  }

  private static String written(String sql) throws IOException {
    StringBuilder out = new StringBuilder();
    Source source = Source.of("a.sql", sql);
    ModelJson.write(Model.of(List.of(new ScriptParser(true).parse(source))), false, out);
    return out.toString();
  }

  private static List<String> meanings(String sql) throws IOException {
    List<String> meanings = new ArrayList<>();
    for (JsonElement statement : model(sql).getAsJsonArray("statements")) {
      JsonArray values = statement.getAsJsonObject().getAsJsonArray("values");
      for (JsonElement value : values == null ? new JsonArray() : values) {
        JsonObject one = value.getAsJsonObject();
        meanings.add(
            one.get("line").getAsInt()
                + ":"
                + one.get("column").getAsInt()
                + " "
                + one.get("written").getAsString()
                + " = "
                + one.get("means").getAsString()
                + (one.has("oneOf") ? " " + one.get("oneOf") : ""));
      }
    }
    return meanings;
  }

  @Test
  void variablesAreShownWhereTheyAreWritten() throws Exception {
    String sql =
        """
        DECLARE @db sysname = N'Hr', @url nvarchar(99);
        IF @x = 1 SET @url = 'a'; ELSE SET @url = 'b';
        SET @url += DB_NAME() + N'/' + @db;
        EXEC backup_to @url;
        """;

    assertThat(meanings(sql))
        .containsExactly(
            "1:9 @db = Hr",
            "1:30 @url = ⟨NULL⟩",
            "2:15 @url = a",
            "2:36 @url = b",
            "3:5 @url = ⟨@…⟩/Hr [\"a⟨DB_NAME()⟩/Hr\",\"b⟨DB_NAME()⟩/Hr\"]",
            "4:16 @url = ⟨@…⟩/Hr [\"a⟨DB_NAME()⟩/Hr\",\"b⟨DB_NAME()⟩/Hr\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          BACKUP LOG a TO d                                              | always
          IF @x = 1 BACKUP LOG a TO d                                    | under a condition
          WHILE @x = 1 BACKUP LOG a TO d                                 | in a loop
          BEGIN TRY PRINT 1 END TRY BEGIN CATCH BACKUP LOG a TO d END CATCH | after an error
          CREATE PROCEDURE p AS BACKUP LOG a TO d                        | when the module is called
          RETURN; BACKUP LOG a TO d                                      | never
          EXEC ('BACKUP LOG a TO d')                                     | always
          """)
  void statementsTellWhenTheyRun(String sql, String runs) throws Exception {
    JsonArray statements = model(sql).getAsJsonArray("statements");

    assertThat(statements)
        .filteredOn(one -> one.getAsJsonObject().get("statement").getAsString().equals("Backup"))
        .extracting(one -> one.getAsJsonObject().get("runs").getAsString())
        .containsExactly(runs);
  }

  @Test
  void whereTheKnowledgeEndsIsShown() throws Exception {
    JsonObject run =
        model("EXEC ('BACKUP LOG a TO d ' + @options)")
            .getAsJsonArray("statements")
            .get(0)
            .getAsJsonObject();

    assertThat(run.getAsJsonArray("unreadFrom").toString()).contains("\"line\":1,\"column\":30");
  }

  @Test
  void credentialsHaveTheirStory() throws Exception {
    JsonObject credential =
        model(
                """
                CREATE CREDENTIAL [https://a.blob.core.windows.net/c] WITH IDENTITY = 'Managed Identity';
                BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/hr.bak';
                EXEC ('DROP CREDENTIAL [https://a.blob.core.windows.net/c]');
                """)
            .getAsJsonArray("credentials")
            .get(0)
            .getAsJsonObject();

    assertThat(credential.get("of").getAsString()).isEqualTo("server");
    assertThat(credential.getAsJsonArray("story"))
        .extracting(
            event ->
                event.getAsJsonObject().get("is").getAsString()
                    + " "
                    + event.getAsJsonObject().get("line").getAsInt())
        .containsExactly("created 1", "dropped 3");
    assertThat(credential.getAsJsonArray("story").get(0).getAsJsonObject().get("as").getAsString())
        .isEqualTo("managed identity");
    assertThat(credential.getAsJsonArray("usedBy")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECLARE @s varchar(99) = 'FakeSecret'; EXEC('CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''' + @s + '''')",
        "EXEC(N'CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''FakeSecret''')",
        "DECLARE @s varchar(99); SET @s = N'Fake' + 'Secret'; BACKUP MASTER KEY TO FILE = 'k' ENCRYPTION BY PASSWORD = @s",
        "DECLARE @sas varchar(99) = 'sv=2024-01-01&sig=FakeSecret%3D'; PRINT @sas",
        ":setvar Pw FakeSecret\nEXEC('BACKUP MASTER KEY TO FILE = ''k'' ENCRYPTION BY PASSWORD = ''$(Pw)''')"
      })
  void noSecretIsShown(String sql) throws Exception {
    assertThat(written(sql)).contains("statements").doesNotContain("FakeSecret");
  }
}
