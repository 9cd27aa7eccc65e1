package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backcheck.report.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files give no commands to a terminal or a CI system, wherever they are shown. */
class HostileNamesTest {

  private static final String BAD = "BACKUP DATABASE hr TO DISK == 'x';\n";
  private static final String NAME = "a\u001b]0;x\u0007\u009b2J\n::error::##vso[x]\r\u202Eb.sql";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void inReports(OutputFormat format) throws Exception {
    assumeTrue(
        Path.of("/").getFileSystem().getSeparator().equals("/"), "Windows has no such names");
    var run =
        new CommandLineRun(folder).file(NAME, BAD + "BACKUP LOG x TO x WITH COPY_ONLY, COPY_ONLY");

    var result = run.run("check", ".", "--isolated", "--format", format.id());

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertHarmless(result.out());
    assertHarmless(result.err());
    assertHarmless(run.run("check", ".", "--isolated", "--diff").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check NAME",
        "check NAME.none",
        "check NAME.none*",
        "check . --exclude NAME",
        "check . --report json=NAME/x",
        "check . --target NAME",
        "check . --rule NAME=off",
        "check . --facts NAME.none",
        "check . --config NAME.none",
        "check . --baseline NAME.none",
        "check . --since NAME",
        "check . --NAME",
        "check . --trace syntax-error",
        "check . --fix",
        "check . --statistics",
        "explain NAME",
        "parse NAME.none",
        "NAME"
      })
  void inMessages(String arguments) throws Exception {
    assumeTrue(
        Path.of("/").getFileSystem().getSeparator().equals("/"), "Windows has no such names");
    var run =
        new CommandLineRun(folder)
            .file(NAME, (BAD + "-- \u00E4").getBytes(StandardCharsets.ISO_8859_1));
    String[] words = arguments.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("NAME", NAME);
    }

    var result = run.run(words);

    assertThat(result.err() + result.out()).isNotEmpty();
    assertHarmless(result.err());
    assertHarmless(result.out());
  }

  private static void assertHarmless(String shown) {
    assertThat(shown).doesNotContain("\u001b", "\u0007", "\u009b", "\r", "\u202E", "\n::error::#");
  }
}
