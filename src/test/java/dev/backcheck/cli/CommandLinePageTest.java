package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on the command line shows what is declared; {@code -Dapprove} writes its tables anew.
 */
class CommandLinePageTest {

  private static final Path PAGE = Path.of("src/docs/command-line.md");
  private static final Pattern TABLES =
      Pattern.compile("(?s)(<!-- commands -->\n)(.*?)(<!-- end of commands -->)");

  @TempDir private Path folder;

  @Test
  void theTablesAreThoseOfTheCommands() throws IOException {
    Environment environment = new CommandLineRun(folder).environment(Map.of());
    Commands commands =
        new Commands(
            environment,
            new Output(environment),
            new PrintWriter(Writer.nullWriter()),
            new RuleCatalog(List.of()),
            new CheckOutcome());
    String tables = CommandTables.of(commands.commandLine(failure -> 0).getCommandSpec());
    String page = Files.readString(PAGE);
    Matcher found = TABLES.matcher(page);
    assertThat(found.find()).isTrue();
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, found.replaceFirst("$1" + Matcher.quoteReplacement(tables) + "$3"));
      return;
    }
    assertThat(found.group(2)).isEqualTo(tables);
  }
}
