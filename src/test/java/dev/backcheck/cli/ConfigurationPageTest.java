package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.ConfigKeys;
import dev.backcheck.docs.ConfigurationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on configuration shows what is; {@code -Dapprove} writes its table anew. */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("src/docs/configuration.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- keys -->\n)(.*?)(<!-- end of keys -->)");
  private static final Pattern SAMPLE = Pattern.compile("(?s)```toml\n(.*?)```");
  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void theTableIsThatOfTheReader() throws IOException {
    String page = Files.readString(PAGE);
    String table = ConfigurationTable.of(ConfigKeys.all(new RuleCatalog(List.of()).words()));
    Matcher found = TABLE.matcher(page);
    assertThat(found.find()).isTrue();
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, found.replaceFirst("$1" + Matcher.quoteReplacement(table) + "$3"));
      return;
    }
    assertThat(found.group(2)).isEqualTo(table);
  }

  @Test
  void theSamplesWork() throws IOException {
    String page = Files.readString(PAGE);
    CommandLineRun run = new CommandLineRun(folder);
    Matcher toml = SAMPLE.matcher(page);
    assertThat(toml.find()).isTrue();
    run.file("db/.backcheck.toml", toml.group(1));
    Matcher sql = SQL.matcher(page);
    assertThat(sql.find()).isTrue();
    run.file("db/a.sql", sql.group(1));

    var result = run.run("check", "db", "-f", "concise", "--as-of", "2026-11-23");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).doesNotContain("suppression", "backup-without-checksum");
  }
}
