package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.backcheck.config.ServerFactsReader;
import dev.backcheck.source.Source;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the script, twice the work. Work is counted in bytes that the checking thread allocates:
 * unlike seconds they are the same on every machine, and whatever is done for each pair of
 * statements shows in them.
 */
class DoublingTest {

  private static final int SIZE = 1_500;

  static Stream<Arguments> scripts() {
    return Stream.of(
        scripts("all kinds, two hundred credentials", DoublingTest::mixed),
        scripts("a credential for each backup", DoublingTest::ownCredentials),
        scripts("backups that no credential covers", DoublingTest::uncovered),
        scripts("restore sequences", DoublingTest::restores),
        scripts(
            "one database, one device", n -> "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';\n".repeat(n)),
        scripts("broken statements", n -> "BACKUP DATABASE x TO DISK == 'a';\n".repeat(n)),
        scripts("options", n -> "BACKUP LOG Hr TO DISK = 'a' WITH " + "INIT, ".repeat(n) + "STATS"),
        scripts("devices", n -> "BACKUP LOG Hr TO DISK = 'a'" + ", DISK = 'b'".repeat(n)),
        scripts("batches of others", n -> "PRINT 1\nGO\n".repeat(10 * n) + "BACKUP LOG a TO b"),
        scripts("rows for a table", n -> "INSERT t VALUES (1)\n".repeat(n) + "BACKUP LOG a TO b"),
        scripts("a long string", n -> "PRINT '" + "x''".repeat(100 * n) + "' BACKUP LOG a TO b"),
        scripts("a long comment", n -> "/*" + "x/".repeat(100 * n) + "*/ BACKUP LOG a TO b"),
        scripts("a long name", n -> "BACKUP LOG [" + "x]]".repeat(100 * n) + "] TO b"),
        scripts("comments in comments", n -> "/*".repeat(n) + "*/".repeat(n) + "BACKUP LOG a TO b"),
        scripts(
            "BEGIN in BEGIN", n -> "BEGIN ".repeat(n) + "BACKUP LOG a TO b " + "END ".repeat(n)),
        scripts("IF in IF", n -> "IF 1 = 1 ".repeat(n) + "BACKUP LOG a TO b"),
        scripts(
            "TRY in TRY",
            n ->
                "BEGIN TRY ".repeat(n)
                    + "BACKUP LOG a TO b "
                    + "END TRY BEGIN CATCH END CATCH ".repeat(n)),
        scripts(
            "parentheses", n -> "SET @a = " + "(".repeat(n) + ")".repeat(n) + " BACKUP LOG a TO b"),
        scripts("CR only", n -> "BACKUP LOG Hr TO DISK = 'a'\rGO\r".repeat(n)),
        scripts("batches", n -> "BACKUP LOG Hr TO DISK = 'D:\\hr.trn'\nGO\n".repeat(n)));
  }

  private static Arguments scripts(String name, IntFunction<String> script) {
    return Arguments.of(name, script);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void workGrowsWithTheScript(String name, IntFunction<String> script) {
    allocated(script.apply(100));
    long once = allocated(script.apply(SIZE));
    long twice = allocated(script.apply(2 * SIZE));
    assertThat((double) twice / once).isLessThan(2.3);
  }

  static Stream<Arguments> histories() {
    return Stream.of(
        history("versions", i -> "db/V" + i + "__x.sql", i -> nightly(i)),
        history("undo", i -> "db/" + "UV".charAt(i % 2) + i / 2 + "__x.sql", i -> nightly(i)),
        history("repeatable, in folders", i -> i % 9 + "/R__" + i + ".sql", i -> nightly(i)),
        history(
            "a common file", i -> i + ".sql", i -> i == 0 ? "PRINT 0" : ":r 0.sql\n" + nightly(i)),
        history(
            "a file in the next", i -> i + ".sql", i -> ":r " + (i + 1) + ".sql\n" + nightly(i)),
        history(
            "a changelog for each",
            i -> "db/" + i / 2 + (i % 2 == 0 ? ".xml" : ".sql"),
            i -> i % 2 == 0 ? changelog(i / 2) : nightly(i)));
  }

  private static Arguments history(
      String name, IntFunction<String> names, IntFunction<String> texts) {
    IntFunction<List<Source>> files =
        n ->
            IntStream.range(0, n).mapToObj(i -> Source.of(names.apply(i), texts.apply(i))).toList();
    return Arguments.of(name, files);
  }

  private static String nightly(int i) {
    return "BACKUP DATABASE Hr%d TO DISK = 'D:\\%d.bak' WITH CHECKSUM;\n".formatted(i, i);
  }

  private static String changelog(int i) {
    return "<databaseChangeLog><include file='%d.xml'/><include file='db/%d.sql'/></databaseChangeLog>"
        .formatted(i + 1, i);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void workGrowsWithTheFiles(String name, IntFunction<List<Source>> files) {
    allocated(files.apply(50));
    long once = allocated(files.apply(SIZE / 3));
    long twice = allocated(files.apply(SIZE / 3 * 2));
    assertThat((double) twice / once).isLessThan(2.3);
  }

  private static long allocated(List<Source> files) {
    Backcheck backcheck = Backcheck.builder().guessHistory().build();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    backcheck.check(files);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void workGrowsWithTheFacts() {
    allocatedWithFacts(100);
    long once = allocatedWithFacts(SIZE);
    long twice = allocatedWithFacts(2 * SIZE);
    assertThat((double) twice / once).isLessThan(2.3);
  }

  private static long allocatedWithFacts(int items) {
    StringBuilder credentials = new StringBuilder();
    StringBuilder databases = new StringBuilder();
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < items; i++) {
      String url = "https://acct%d.blob.core.windows.net/c".formatted(i);
      credentials.append(
          ",{\"name\":\"%s\",\"identity\":\"SHARED ACCESS SIGNATURE\"}".formatted(url));
      databases.append(",{\"name\":\"Hr%d\",\"recoveryModel\":\"SIMPLE\"}".formatted(i));
      sql.append("BACKUP LOG Hr%d TO URL = '%s/a.trn';\n".formatted(i, url));
    }
    String facts =
        "{\"version\":\"1.0\",\"credentials\":[%s],\"databases\":[%s]}"
            .formatted(credentials.substring(1), databases.substring(1));
    return allocated(
        Backcheck.builder().facts(ServerFactsReader.read(Source.of("facts.json", facts))).build(),
        sql.toString());
  }

  private static long allocated(String sql) {
    return allocated(Backcheck.builder().build(), sql);
  }

  private static long allocated(Backcheck backcheck, String sql) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    backcheck.check(Source.of("history.sql", sql));
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String mixed(int statements) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      sql.append(credential(i));
    }
    for (int i = 0; i < statements; i++) {
      String url = "https://acct%d.blob.core.windows.net/c/%d.bak".formatted(i % 200, i);
      sql.append(
          switch (i % 8) {
            case 0 -> "BACKUP DATABASE Hr" + i + " TO URL = '" + url + "' WITH COMPRESSION;\n";
            case 1 -> "RESTORE DATABASE Hr" + i + " FROM URL = '" + url + "' WITH NORECOVERY;\n";
            case 2 -> "BACKUP LOG Hr" + i + " TO DISK = 'D:\\" + i + ".trn' WITH INIT;\n";
            case 3 -> "RESTORE VERIFYONLY FROM DISK = 'D:\\" + (i - 1) + ".trn';\n";
            case 4 -> "ALTER DATABASE Hr" + i + " SET RECOVERY FULL;\n";
            case 5 -> "BACKUP CERTIFICATE c" + i + " TO FILE = 'D:\\" + i + ".cer';\n";
            case 6 -> "EXEC sp_addumpdevice 'disk', 'd" + i + "', 'D:\\" + i + ".bak';\n";
            default -> "DROP CREDENTIAL [free" + i + "];\n";
          });
    }
    return sql.toString();
  }

  private static String credential(int i) {
    return """
        CREATE CREDENTIAL [https://acct%d.blob.core.windows.net/c]
        WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';
        """
        .formatted(i);
  }

  private static String ownCredentials(int pairs) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < pairs; i++) {
      sql.append(credential(i))
          .append(
              "BACKUP DATABASE Hr TO URL = 'https://acct%d.blob.core.windows.net/c/a.bak';\n"
                  .formatted(i));
    }
    return sql.toString();
  }

  private static String uncovered(int backups) {
    StringBuilder sql = new StringBuilder(credential(1));
    for (int i = 0; i < backups; i++) {
      sql.append(
          "BACKUP LOG Hr TO URL = 'https://other%d.blob.core.windows.net/c/a.trn';\n".formatted(i));
    }
    return sql.toString();
  }

  private static String restores(int count) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sql.append("BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH FORMAT;\n")
          .append("RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH NORECOVERY;\n")
          .append("RESTORE LOG Hr FROM DISK = 'D:\\hr.trn' WITH RECOVERY;\n");
    }
    return sql.toString();
  }
}
