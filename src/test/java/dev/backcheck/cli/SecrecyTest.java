package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.report.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {
  private static final String SECRETS =
      """
      CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly?sv=1&sig=FakeOne]
        WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=FakeTwo';
      CREATE CREDENTIAL c WITH IDENTITY == 'x', SECRET = 'FakeThree''FakeThree';
      CREATE CREDENTIAL c WITH SECRET 'FakeFour', IDENTITY = 'x';
      BACKUP DATABASE hr TO URL == 'https://acmebak.blob.core.windows.net/c/a.bak?sig=FakeFive';
      BACKUP DATABASE hr TO DISK = 'x' WITH MEDIAPASSWORD == 'FakeSix', PASSWORD = 'FakeSeven' x;
      BACKUP CERTIFICATE c TO FILE = 'x' WITH PRIVATE KEY (ENCRYPTION BY PASSWORD == 'FakeEight');
      DECLARE @password nvarchar(99) = N'FakeNine'; EXEC('BACKUP LOG x TO == SECRET = ''FakeTen''');
      RESTORE MASTER KEY FROM FILE = 'x' DECRYPTION BY PASSWORD = 'FakeEleven' ENCRYPTION BY PASSWORD 'FakeTwelve';
      CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = 'FakeThirteen
      """;
  @TempDir private Path folder;

  @Test
  void noSecretIsInAnyOutput() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", SECRETS);
    List<String> all = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      var result =
          run.run(
              "check",
              "a.sql",
              "--format",
              format.id(),
              "--report",
              format.id() + "=r",
              "--color=always");
      assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
      all.add(result.out());
      all.add(result.err());
      all.add(Files.readString(folder.resolve("r")));
    }
    var tree = run.run("parse", "a.sql");
    all.add(tree.out());
    all.add(tree.err());

    assertThat(tree.out()).contains("\"***\"");
    assertThat(all).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("fake"));
  }
}
