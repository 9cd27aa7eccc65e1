package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.fix.Patch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --diff} prints. */
class FixDiffTest {

  private static final String START = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH ";

  @TempDir private Path folder;

  @Test
  void linesAreShownWithTheirSurroundings() throws Exception {
    String script =
        "-- 1\n-- 2\n-- 3\n-- 4\n" + START + "\n  INIT, INIT;\n-- 7\n-- 8\n-- 9\n-- 10\n";
    assertDiff(
        script,
        """
        --- a/db/a.sql
        +++ b/db/a.sql
        @@ -3,7 +3,7 @@
         -- 3
         -- 4
         BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH\s
        -  INIT, INIT;
        +  INIT;
         -- 7
         -- 8
         -- 9
        """);
  }

  @Test
  void linesThatGoAreLeftOutOfTheNewOnes() throws Exception {
    assertDiff(
        START + "INIT,\n  INIT,\n  STATS;\n",
        """
        --- a/db/a.sql
        +++ b/db/a.sql
        @@ -1,3 +1,2 @@
         BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH INIT,
        -  INIT,
           STATS;
        """);
  }

  @Test
  void carriageReturnsBelongToTheirLines() throws Exception {
    assertDiff(
        "--\r\n" + START + "INIT, INIT;\r\n",
        """
        --- a/db/a.sql
        +++ b/db/a.sql
        @@ -1,2 +1,2 @@
         --\r
        -BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH INIT, INIT;\r
        +BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH INIT;\r
        """);
  }

  @Test
  void aByteOrderMarkAndAMissingLineEndAreKept() throws Exception {
    assertDiff(
        "\uFEFF" + START + "INIT, INIT",
        """
        --- a/db/a.sql
        +++ b/db/a.sql
        @@ -1 +1 @@
        -\uFEFFBACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH INIT, INIT
        \\ No newline at end of file
        +\uFEFFBACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH INIT
        \\ No newline at end of file
        """);
  }

  @Test
  void distantChangesAreShownApart() throws Exception {
    String script = START + "INIT, INIT;\n" + "--\n".repeat(7) + START + "INIT, INIT;\n";
    assertThat(diff(script).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    String near = START + "INIT, INIT;\n" + "--\n".repeat(6) + START + "INIT, INIT;\n";
    assertThat(diff(near).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,8 +1,8 @@");
  }

  @Test
  void secretsAreMaskedAndThatIsSaid() throws Exception {
    var run =
        new CommandLineRun(folder)
            .file(
                "a.sql",
                "CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = 'FakeSecret';\n"
                    + START
                    + "INIT, INIT;\n");
    var result = run.run("check", "--diff");

    assertThat(result.out()).contains(" CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = '***';");
    assertThat(result.err())
        .contains("the diff of a.sql cannot be applied: secrets in it are masked");
    assertThat(result.out() + result.err()).doesNotContain("Fake");
  }

  @Test
  void nothingMovesTheCursorOfATerminal() throws Exception {
    var run =
        new CommandLineRun(folder).file("a.sql", "--\u001B[2J\u202E\n" + START + "INIT, INIT;\n");
    var result = run.run("check", "--diff");

    assertThat(result.out()).contains(" --\uFFFD[2J\uFFFD\n");
    assertThat(result.err()).contains("cannot be applied: control characters in it are replaced");
  }

  @Test
  void otherEncodingsAreShownButCannotBeApplied() throws Exception {
    byte[] bytes = ("\uFEFF" + START + "INIT, INIT;").getBytes(StandardCharsets.UTF_16LE);
    var result = new CommandLineRun(folder).file("a.sql", bytes).run("check", "--diff");

    assertThat(result.out()).contains("WITH INIT;");
    assertThat(result.err()).contains("cannot be applied: the file is in UTF-16LE");
  }

  @Test
  void theExitCodeTellsWhetherThereIsADifference() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", START + "INIT, INIT;");
    var different = run.run("check", "--diff", "--report", "json=r.json");

    assertThat(different.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(different.err()).contains("--fix would mend 1 finding in 1 file");
    assertThat(Files.readString(folder.resolve("r.json"))).contains("option-duplicate");
    assertThat(Files.readString(folder.resolve("a.sql"))).isEqualTo(START + "INIT, INIT;");

    run.file("a.sql", START + "INIT;");
    assertThat(run.run("check", "--diff").exitCode()).isEqualTo(ExitCode.FINE);
    run.file("a.sql", "BACKUP DATABASE");
    assertThat(run.run("check", "--diff").exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  // The script after --fix is what the difference makes of it.
  private void assertDiff(String script, String expected) throws Exception {
    assertThat(diff(script)).isEqualTo(expected);
    new CommandLineRun(folder).run("check", "--fix");
    assertThat(Files.readString(folder.resolve("db/a.sql")))
        .isEqualTo(Patch.applied(script, expected));
  }

  private String diff(String script) throws Exception {
    return new CommandLineRun(folder).file("db/a.sql", script).run("check", "--diff").out();
  }
}
