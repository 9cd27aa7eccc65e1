package dev.backcheck.report;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports of several sizes, as pages. */
final class HtmlPages {

  private static final List<String> TARGETS =
      List.of("2022-CU14@azure-vm-windows", "2025@azure-vm-windows", "2019:standard");

  private HtmlPages() {}

  /** Over scripts in the order of their versions. */
  static Report report(List<Source> scripts) {
    Backcheck.Builder builder = Backcheck.builder().guessHistory();
    TARGETS.forEach(target -> builder.target(Target.parse(target)));
    return builder.build().check(scripts);
  }

  /** Over the scripts of the README. */
  static Report examples() throws IOException {
    List<Source> scripts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "examples"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".sql")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        scripts.add(Source.of("src/examples/" + file.getFileName(), text));
      }
    }
    return report(scripts);
  }

  /** Over many scripts with as many credentials, most of which have something wrong with them. */
  static Report large(int credentials) {
    List<Source> scripts = new ArrayList<>();
    for (int i = 1; i <= credentials; i++) {
      String url = "https://acmebak%d.blob.core.windows.net/nightly%d".formatted(i % 7, i);
      String create =
          """
          CREATE CREDENTIAL [%s]
            WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=FakeSignature%d';
          GO
          """
              .formatted(url, i);
      String use = "BACKUP DATABASE d%d TO URL = '%s/a.bak' WITH RETAINDAYS = 3;\nGO\n";
      String drop = i % 3 == 0 ? "DROP CREDENTIAL [%s];\nGO\n".formatted(url) : "";
      scripts.add(Source.of("db/V" + i + "__c.sql", create + use.formatted(i, url) + drop));
    }
    return report(scripts);
  }

  /** The page of a report. */
  static String page(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    OutputFormat.HTML.writer().write(report, Style.PLAIN, out);
    return out.toString();
  }

  /** The page of a report as a file, which stays to be looked at. */
  static Path file(String name, Report report) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "html").toAbsolutePath());
    return Files.writeString(folder.resolve(name), page(report));
  }
}
