package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does; {@code -Dapprove} writes the output anew. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern SCRIPT = Pattern.compile("(?s)<!-- script -->\n```sql\n(.*?)```");
  private static final Pattern OUTPUT =
      Pattern.compile("(?s)(<!-- output -->\n```text\n)(.*?)(```)");

  @TempDir Path folder;

  @Test
  void exampleShowsTheRealOutput() throws IOException {
    String readme = Files.readString(README);
    Matcher script = SCRIPT.matcher(readme);
    assertThat(script.find()).isTrue();
    String actual =
        new CommandLineRun(folder)
            .in(script.group(1))
            .run(
                "check",
                "-",
                "--stdin-name",
                "nightly.sql",
                "--target",
                "2022-CU14@azure-vm-windows")
            .out();
    Matcher output = OUTPUT.matcher(readme);
    if (System.getProperty("approve") != null) {
      String text = output.replaceFirst("$1" + Matcher.quoteReplacement(actual) + "$3");
      Files.writeString(README, text);
      return;
    }
    assertThat(output.find()).isTrue();
    assertThat(output.group(2)).isEqualTo(actual);
  }

  @Test
  void readmeIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(200);
  }
}
