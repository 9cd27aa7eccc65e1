package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.ServerFactsQuery;
import dev.backcheck.report.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

  private static final String FACTS =
      """
      {"version":"1.0","taken":"2026-11-23",
       "server":{"productVersion":"16.0.4175.1","edition":"Standard Edition (64-bit)","engineEdition":2},
       "hostPlatform":"Windows",
       "credentials":[
        {"name":"https://acmebak.blob.core.windows.net/n-1?sig=FakeOne","identity":"SHARED ACCESS SIGNATURE"},
        {"name":"https://acmebak.blob.core.windows.net/n-2\\u003fFakeTwo","identity":"Fake/Three+0123456789=="},
        {"name":"k","identity":"FakeFourFakeFourFakeFourFakeFour"}],
       "backupDevices":[{"name":"d","physicalName":"D:\\\\a.bak?sig=FakeFive"}],
       "unavailable":[{"section":"certificates","reason":"needs VIEW ANY DEFINITION"},
        {"section":"hostPlatform","reason":"Invalid object name"}]}
      """;
  private static final String SCRIPT =
      """
      BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n-1/a.bak';
      BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n-2/a.bak' WITH CREDENTIAL = 'k';
      DROP CREDENTIAL l; DROP CREDENTIAL k; CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/n-1?***] WITH IDENTITY = 'x';
      """;
  @TempDir private Path folder;

  private CommandLineRun run() throws Exception {
    return new CommandLineRun(folder).file("a.sql", SCRIPT).file("facts.json", FACTS);
  }

  @Test
  void scriptAndSchemaArePrinted() throws Exception {
    assertThat(run().run("facts", "script"))
        .isEqualTo(new CommandLineRun.Result(0, ServerFactsQuery.script(), ""));
    assertThat(run().run("facts", "schema").out()).isEqualTo(ServerFactsQuery.schema());
    assertThat(run().run("facts").exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run().run("facts", "shema").err()).contains("did you mean 'schema'?");
    assertThat(run().run("--help").out()).contains("facts").contains("check");
    assertThat(run().run("check", "--help").out()).contains("--facts=FILE");
  }

  @Test
  void theServerIsTheTargetAndWhatItDoesNotTellIsNoted() throws Exception {
    var result = run().run("check", "a.sql", "--facts", "facts.json", "--format", "json");

    assertThat(result.out())
        .contains("\"targets\":[\"16.0.4175.1@any-windows:standard\"]")
        .contains("no script creates the credential l, and the server has none (facts.json)")
        .contains("\"path\":\"facts.json\",\"line\":7,\"column\":3")
        .contains("\"message\":\"so it is on the server\"");
    assertThat(result.err())
        .isEqualTo(
            "backcheck: facts.json does not tell about certificates (needs VIEW ANY DEFINITION)\n");
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aContradictionIsNotedAndTheTargetCounts() throws Exception {
    var run = run();

    assertThat(run.run("check", "a.sql", "--facts=facts.json", "-t", "2019@linux").err())
        .contains(
            "facts.json says that the server is 16.0.4175.1@any-windows:standard; the check is for --target 2019@linux");
    assertThat(run.run("check", "a.sql", "--facts=facts.json", "-t", "2022@azure-vm-windows").err())
        .doesNotContain("says that the server is");
    assertThat(run.run("check", "a.sql", "--facts=facts.json", "-t", "2022:express").err())
        .contains("says that the server is");
  }

  @Test
  void whatSqlcmdWritesIsUnderstood() throws Exception {
    String headers = "facts\n--------\n" + FACTS + "\n(1 rows affected)\n";
    var run =
        run()
            .file("u.json", ("\uFEFF" + headers).getBytes(StandardCharsets.UTF_16LE))
            .file("b.json", ("\uFEFF" + FACTS).getBytes(StandardCharsets.UTF_8));

    assertThat(run.run("check", "a.sql", "--facts", "u.json", "-q").err()).isEmpty();
    assertThat(run.run("check", "a.sql", "--facts", "b.json").exitCode())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aBadFileEndsWithItsPlace() throws Exception {
    var run =
        run().file("cut.json", FACTS.substring(0, 256)).file("zip.json", new byte[] {0, 1, 2});

    var cut = run.run("check", "a.sql", "--facts", "cut.json");
    assertThat(cut.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(cut.out()).isEmpty();
    assertThat(cut.err()).startsWith("backcheck: cut.json:5:").contains("sqlcmd needs -y 0");
    assertThat(run.run("check", "a.sql", "--facts", "no.json").err())
        .isEqualTo("backcheck: no.json does not exist\n");
    assertThat(run.run("check", "a.sql", "--facts", "zip.json").exitCode())
        .isEqualTo(ExitCode.CANNOT_RUN);
  }

  @Test
  void noSecretOfTheFactsIsInAnyOutput() throws Exception {
    var run = run();
    for (OutputFormat format : OutputFormat.values()) {
      var result = run.run("check", "a.sql", "--facts", "facts.json", "--format", format.id());
      assertThat(result.out() + result.err()).isNotEmpty().doesNotContainIgnoringCase("fake");
    }
  }
}
