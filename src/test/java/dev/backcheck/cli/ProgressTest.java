package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  private final StringWriter written = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final Progress progress = new Progress(new PrintWriter(written), clock::get, 40);

  @Test
  void aShortRunShowsNothing() {
    progress.begin("reading", 3);
    after(999);
    progress.close();
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void aLongRunShowsHowFarItIsAndTakesItBack() {
    progress.begin("reading", 5000);
    progress.step();
    after(1000);
    assertThat(written.toString()).isEqualTo("\rbackcheck: reading 1 of 5,000 files");
    progress.end();
    assertThat(screen()).isBlank();
    after(500);
    assertThat(screen()).isBlank();
    progress.begin("checking", 0);
    after(1);
    assertThat(screen()).isEqualTo("backcheck: checking");
    progress.close();
    assertThat(screen()).isBlank();
  }

  @Test
  void theLineFitsTheTerminal() {
    progress.begin("reading something with a long name", 5000);
    after(2000);
    assertThat(screen()).hasSize(39);
  }

  @Test
  void noEscapeSequenceIsWritten() {
    progress.begin("reading", 5000);
    after(2000);
    progress.close();
    assertThat(written.toString()).doesNotContain("\u001B", "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  A=b,                 true",
    "true,  NO_COLOR=1,          true",
    "true,  TERM=dumb,           false",
    "true,  CI=true,             false",
    "true,  GITHUB_ACTIONS=true, false",
    "true,  TF_BUILD=True,       false",
    "false, A=b,                 false"
  })
  void onlyOnATerminalThatAPersonWatches(boolean terminal, String variable, boolean shown) {
    String[] pair = variable.split("=", -1);
    var environment =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8,
            false,
            terminal,
            Path.of(""),
            Map.of(pair[0], pair[1]));
    assertThat(environment.likesProgress()).isEqualTo(shown);
  }

  @Test
  void optionsTurnItOff(@TempDir Path folder) throws IOException {
    var run = new CommandLineRun(folder).file("a.sql", "SELECT 1").terminal(Map.of());
    assertThat(run.run("check", "--no-progress", "a.sql").exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(run.run("check", "--progress", "a.sql").err()).isEmpty();
  }

  private void after(long milliseconds) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    progress.tick();
  }

  // What the terminal shows: a carriage return goes back to the first column.
  private String screen() {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (char c : written.toString().toCharArray()) {
      if (c == '\r') {
        column = 0;
      } else {
        line.replace(column, Math.min(column + 1, line.length()), String.valueOf(c));
        column++;
      }
    }
    return line.toString().stripTrailing();
  }
}
