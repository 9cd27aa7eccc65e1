package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String BAD = "BACKUP DATABASE hr TO DISK == 'x';\n";
  @TempDir private Path folder;

  @Test
  void standardInputHasTheNameThatIsGiven() {
    var result =
        new CommandLineRun(folder)
            .in("BACKUP DATABASE \"Größe\" TO DISK == 'x'")
            .run("check", "-", "--stdin-name", "nightly.sql", "--format", "concise");

    assertThat(result.out()).startsWith("nightly.sql(1,34): error syntax-error: ");
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aFileThatIsNotThereIsAFindingBesideTheOthers() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("a.sql", BAD)
            .run("check", "b.ddl", "a.sql", "-f", "concise");

    assertThat(result.out().lines().map(line -> line.replaceAll(": .*", "")))
        .containsExactly("b.ddl(1,1)", "a.sql(1,29)");
    assertThat(result.out()).contains("error unreadable-input: b.ddl does not exist");
  }

  @Test
  void aFileWithoutPermissionIsAFinding() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", "PRINT 1").file("b.sql", BAD);
    Files.setPosixFilePermissions(folder.resolve("a.sql"), java.util.Set.of());
    assumeTrue(!Files.isReadable(folder.resolve("a.sql")), "this user may read everything");

    var result = run.run("check", ".", "--format", "concise");

    assertThat(result.out()).contains("a.sql cannot be read: no permission", "b.sql(1,29)");
  }

  @Test
  void encodingsAreUnderstood() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("a.sql", ("\uFEFF" + BAD).getBytes(StandardCharsets.UTF_16LE))
            .file("b.sql", BAD.getBytes(StandardCharsets.UTF_16BE))
            .file("c.sql", ("\uFEFF" + BAD).getBytes(StandardCharsets.UTF_8))
            .file("d.sql", ("-- \u00E4\n" + BAD).getBytes(StandardCharsets.ISO_8859_1))
            .file("e.sql", ("-- \u00E4\n" + BAD).getBytes(StandardCharsets.ISO_8859_1))
            .run("check", ".", "--format", "concise");

    assertThat(result.out().lines().map(line -> line.replaceAll(": .*", "")))
        .containsExactly("a.sql(1,29)", "b.sql(1,29)", "c.sql(1,29)", "d.sql(2,29)", "e.sql(2,29)");
    assertThat(result.err())
        .isEqualTo(
            "backcheck: d.sql is not UTF-8 (byte 0xE4 at offset 3), read as windows-1252; so was 1 more file\n");
  }

  @Test
  void quietPrintsFindingsOnly() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", new byte[] {'-', '-', (byte) 0xE4});

    assertThat(run.run("check", ".", "--quiet")).isEqualTo(new CommandLineRun.Result(0, "", ""));
  }

  @Test
  void reportsAreWrittenWholeBesideStandardOutput() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", BAD).file("old.json", "old");
    var result =
        run.run("check", "a.sql", "--report", "json=old.json", "--report", "concise=c.txt");

    assertThat(result.out()).startsWith("error: ");
    assertThat(folder.resolve("old.json"))
        .content()
        .startsWith("{\"version\":\"1.0\"")
        .endsWith("}\n");
    assertThat(folder.resolve("c.txt")).content().startsWith("a.sql(1,29): error syntax-error: ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.sql", "old.json", "c.txt");
    }
  }

  @Test
  void colourIsForTerminalsThatWantIt() throws Exception {
    var run = new CommandLineRun(folder).file("a.sql", BAD);

    assertThat(run.run("check", ".").out()).doesNotContain("\u001b");
    assertThat(run.run("check", ".", "--color", "always").out()).contains("\u001b");
    run.terminal(Map.of());
    assertThat(run.run("check", ".").out()).contains("\u001b");
    assertThat(run.run("check", ".", "--color=never").out()).doesNotContain("\u001b");
    run.terminal(Map.of("NO_COLOR", "1"));
    assertThat(run.run("check", ".").out()).doesNotContain("\u001b");
    run.terminal(Map.of("TERM", "dumb"));
    assertThat(run.run("check", ".").out()).doesNotContain("\u001b");
  }

  @Test
  void aClosedPipeEndsQuietly() throws Exception {
    var result =
        new CommandLineRun(folder).file("a.sql", BAD).run(broken("Broken pipe"), "check", ".");

    assertThat(result).isEqualTo(new CommandLineRun.Result(ExitCode.FINDINGS, "", ""));
  }

  @Test
  void aFullDiskIsSaid() throws Exception {
    var result =
        new CommandLineRun(folder)
            .file("a.sql", BAD)
            .run(broken("No space left on device"), "check", ".");

    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err())
        .isEqualTo("backcheck: cannot write to standard output: No space left on device\n");
  }

  @Test
  void aBugNamesTheFileAndNothingOfIt() throws Exception {
    var run =
        new CommandLineRun(folder)
            .file("a.sql", "PRINT 1")
            .file("b.sql", "PRINT 'fakesecret of a backup'")
            .rule(new Faulty());

    var result = run.run("check", ".");
    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("backcheck: internal error while checking b.sql: IllegalStateException; ")
        .doesNotContain("fakesecret", "\tat ")
        .hasLineCount(1);
    assertThat(run.run("check", ".", "--debug").err())
        .contains("  at dev.backcheck.cli.CheckCommandTest")
        .doesNotContain("fakesecret");
  }

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  /** A rule with a bug, whose exception quotes the script. */
  private static final class Faulty extends ScriptRule {
    Faulty() {
      super(Family.SCRIPT, "faulty");
    }

    @Override
    protected RuleDraft describe() {
      return error(Fails.RUN).summary("s").because("b").instead("i");
    }

    @Override
    protected void check(ScriptCheck check) {
      String text = check.script().source().text();
      if (text.contains("fake")) {
        throw new IllegalStateException("cannot handle " + text);
      }
    }
  }
}
