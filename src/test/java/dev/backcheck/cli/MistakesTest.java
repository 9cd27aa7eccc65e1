package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every way to call the program wrongly, and what it says then: the nearest that is right, or the
 * remedy. {@code -Dapprove} writes what it says anew.
 */
class MistakesTest {

  private static final Path TABLE = Path.of("src/test/resources/dev/backcheck/cli/mistakes.txt");
  private static final String PROMPT = "$ backcheck";

  @TempDir private Path folder;

  @Test
  void eachIsToldWithTheRemedy() throws IOException {
    String table = Files.readString(TABLE);
    List<String> mistakes =
        table.lines().filter(line -> line.startsWith(PROMPT)).map(String::strip).toList();
    CommandLineRun run =
        new CommandLineRun(folder)
            .file("good.sql", "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH CHECKSUM, INIT;")
            .file("db/nightly/a.sql", "PRINT 'a';")
            .file("facts.json", "{}")
            .file("nearly.toml", "")
            .file(
                "mistaken.toml",
                """
                fail-on = "eror"
                histroy.mode = "flyway"
                targets = ["2022-CU15@azur-vm-windows"]

                [rules]
                syntx-error = "off"
                syntax-error = "of"
                best-practise = "off"
                """);
    StringBuilder said = new StringBuilder();
    for (String mistake : mistakes) {
      var result = run.run(mistake.substring(PROMPT.length()).strip().split(" ", -1));
      assertThat(result.exitCode()).as(mistake).isEqualTo(ExitCode.CANNOT_RUN);
      assertThat(result.out()).as(mistake).isEmpty();
      said.append(mistake).append('\n').append(result.err());
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(TABLE, said);
      return;
    }
    assertThat(said.toString()).isEqualTo(table);
  }
}
