package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeJsonTest {

  @Test
  void everyPartOfANodeIsThereByItsName() throws Exception {
    var script =
        JsonParser.parseString(tree("BACKUP DATABASE [a] TO DISK = 'x'")).getAsJsonObject();
    var backup =
        script
            .getAsJsonArray("batches")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("statements")
            .get(0)
            .getAsJsonObject();

    assertThat(script.get("source").getAsString()).isEqualTo("a.sql");
    assertThat(backup.get("node").getAsString()).isEqualTo("Backup");
    assertThat(backup.get("kind").getAsString()).isEqualTo("DATABASE");
    assertThat(backup.get("range")).hasToString("{\"start\":0,\"end\":33,\"line\":1,\"column\":1}");
    assertThat(backup.getAsJsonArray("databases").get(0))
        .hasToString(
            "{\"node\":\"Name\",\"range\":{\"start\":16,\"end\":19,\"line\":1,\"column\":17},"
                + "\"value\":\"a\",\"quoting\":\"BRACKETS\"}");
    assertThat(backup.getAsJsonArray("devices").toString())
        .contains(
            "\"medium\":\"DISK\"", "\"node\":\"Text\"", "\"value\":\"x\"", "\"national\":false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = N'fakesecret'",
        "BACKUP CERTIFICATE c TO FILE = 'x' WITH PRIVATE KEY (FILE = 'k', ENCRYPTION BY PASSWORD = 'fakesecret')",
        "RESTORE DATABASE d FROM DISK = 'x' WITH MEDIAPASSWORD = 'fakesecret'",
        "CREATE LOGIN l WITH PASSWORD = 'fakesecret'",
        "CREATE LOGIN l WITH PASSWORD = 0xFA4E5EC2E7FA4E5EC2E7 HASHED",
        "DECLARE @password nvarchar(100) = N'fakesecret'; SET @pwd = 'fakesecret'",
        "EXEC sp_addlinkedsrvlogin @rmtpassword = 'fakesecret'",
        "EXEC('CREATE CREDENTIAL c WITH IDENTITY = ''x'', SECRET = ''fakesecret''')",
        "BACKUP LOG d TO URL = 'https://a/b?sv=1&sig=fakesecret'",
        "BACKUP LOG d TO URL = 'https://a/b?sv=1&sig=fakesecret' WITH NONSENSE == 'x'",
        "CREATE CREDENTIAL c WITH IDENTITY == 'x', SECRET = 'fakesecret'",
        ":setvar SasToken fakesecret\nPRINT 1",
        "-- sig=fakesecret\nPRINT 1"
      })
  void noSecretIsShown(String sql) throws Exception {
    assertThat(tree(sql)).contains("\"node\"").doesNotContainIgnoringCase("fakesecret", "FA4E5EC2");
  }

  @Test
  void deepNestingIsNoProblem() throws Exception {
    assertThat(tree("BEGIN ".repeat(20_000) + "BACKUP LOG d TO x " + "END ".repeat(20_000)))
        .contains("Block");
  }

  private static String tree(String sql) throws Exception {
    StringBuilder out = new StringBuilder();
    TreeJson.write(new ScriptParser(true).parse(Source.of("a.sql", sql)), false, out);
    return out.toString();
  }
}
