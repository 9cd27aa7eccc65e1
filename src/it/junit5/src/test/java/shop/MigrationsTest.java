package shop;

import static org.junit.jupiter.api.Assertions.fail;

import dev.backcheck.Backcheck;
import dev.backcheck.history.HistoryMode;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Position;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** SQL Server will take the migrations of this project: a test for each of them. */
class MigrationsTest {

  private static final Path FOLDER = Path.of("src/main/resources/db/migration");

  @TestFactory
  Stream<DynamicTest> serverTakesEveryMigration() throws IOException {
    List<Source> migrations = migrations();
    List<Finding> findings =
        Backcheck.builder()
            .target(Target.parse("2022-CU17@azure-vm-windows"))
            .history(HistoryMode.FLYWAY)
            .build()
            .check(migrations)
            .findings();
    return migrations.stream()
        .map(migration -> DynamicTest.dynamicTest(migration.name(), () -> clean(migration, findings)));
  }

  private static void clean(Source migration, List<Finding> findings) {
    List<String> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.place().source().name().equals(migration.name()))
            .map(MigrationsTest::line)
            .toList();
    if (!errors.isEmpty()) {
      fail(String.join("\n", errors));
    }
  }

  private static String line(Finding finding) {
    Source source = finding.place().source();
    Position start = source.position(finding.place().range().start());
    return source.name() + ":" + start.line() + ":" + start.column() + ": " + finding.message();
  }

  private static List<Source> migrations() throws IOException {
    List<Source> migrations = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".sql")).sorted().toList()) {
        String name = file.getFileName().toString();
        migrations.add(Decoded.of(name, Files.readAllBytes(file)).source());
      }
    }
    return migrations;
  }
}
