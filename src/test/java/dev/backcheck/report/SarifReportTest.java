package dev.backcheck.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  @Test
  void dump() throws Exception {
    Report all = ExampleReport.ofAll();
    Files.createDirectories(Path.of("target/reports"));
    for (OutputFormat format : OutputFormat.values()) {
      StringBuilder out = new StringBuilder();
      format.writer().write(all, Style.PLAIN.withSuppressed(true), out);
      Files.writeString(Path.of("target/reports/examples." + format.id()), out);
    }
  }
}
