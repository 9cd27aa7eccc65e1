package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static String text(String sql) throws IOException {
    Report report = Backcheck.builder().build().check(Source.of("nightly.sql", sql));
    StringBuilder out = new StringBuilder();
    OutputFormat.TEXT.writer().write(report, Style.PLAIN, out);
    return out.toString();
  }

  @Test
  void adviceIsGivenTwiceAndThenCounted() throws IOException {
    String text =
        text(
            "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH COMPRESSION, INIT, FORMAT;\n"
                .repeat(7));

    assertThat(text.split("  \\[format-destroys-media]", -1)).hasSize(4);
    assertThat(text)
        .contains("info: 5 more like this  [format-destroys-media] at nightly.sql:3:66,")
        .contains("nightly.sql:5:66, …")
        .contains("--format concise lists every place");
  }

  @Test
  void errorsAreNeverShortened() throws IOException {
    String text = text("BACKUP DATABASE Hr TO DISK == 'D:\\hr.bak';\n".repeat(9));

    assertThat(text.split("\\[syntax-error]", -1)).hasSize(10);
    assertThat(text).doesNotContain("more like this");
  }
}
