package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Rule;
import dev.backcheck.rules.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many threads read the files is nobody's business but the clock's. */
class JobsOptionTest {

  private final CommandLineRun line;

  JobsOptionTest(@TempDir Path folder) {
    line = new CommandLineRun(folder);
  }

  @BeforeEach
  void writeScripts() throws IOException {
    int number = 0;
    for (Rule rule : BuiltInRules.all().subList(0, 25)) {
      for (var example : rule.spec().bad()) {
        for (var script : example.scripts()) {
          line.file("V" + ++number + "__" + rule.name() + ".sql", script.sql());
        }
      }
    }
    line.file("V7000__guess.sql", "-- no backup \u00E4\n".getBytes(StandardCharsets.ISO_8859_1));
    line.file("V7001__binary.sql", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 1, 2, 3});
    line.file("V7002__include.sql", ":r V7003__missing.sql\nBACKUP DATABASE Sales\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void anyNumberGivesTheSameReport(String format) {
    var one = line.run("check", "--format", format, "--jobs", "1");
    assertThat(one.out()).contains("V1__", "V7002__include.sql");
    assertThat(one.err()).contains("V7000__guess.sql");
    for (String jobs : new String[] {"2", "40"}) {
      assertThat(line.run("check", "--format", format, "--jobs", jobs)).isEqualTo(one);
    }
    assertThat(line.run("check", "--format", format)).isEqualTo(one);
  }

  @Test
  void aNumberOfThreadsIsANumber() {
    assertThat(line.run("check", "-j", "0").err())
        .startsWith(
            "backcheck: --jobs: '0' is no number of threads from 1 to 999; without the option");
    assertThat(line.run("check", "--jobs=all").exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
  }
}
