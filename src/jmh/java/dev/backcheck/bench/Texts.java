package dev.backcheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scripts to measure with, the same in every run. */
final class Texts {

  static final String BACKUP_TO_URL =
      "BACKUP DATABASE Sales TO URL = N'https://acmebak.blob.core.windows.net/nightly/sales.bak' "
          + "WITH COMPRESSION, CHECKSUM, FORMAT;\n";
  static final String BACKUP_TO_DISK =
      "BACKUP LOG Sales TO DISK = N'D:\\Backup\\sales.trn' WITH CHECKSUM, INIT, STATS = 10;\n";
  static final String RESTORE =
      "RESTORE DATABASE Copy FROM DISK = N'D:\\Backup\\sales.bak' WITH MOVE 'data' TO"
          + " 'E:\\Data\\copy.mdf', MOVE 'log' TO 'F:\\Log\\copy.ldf', NORECOVERY;\n";
  static final String CREDENTIAL =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] "
          + "WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2024-01-01&sig=fake';\n";
  private static final String OTHERS =
      """
      CREATE TABLE dbo.Orders (Id int IDENTITY(1,1) PRIMARY KEY, Placed datetime2(3) NULL, Amount decimal(18,2) NOT NULL);
      GO
      INSERT INTO dbo.Orders (Placed, Amount) VALUES ('2024-02-03', 17.5), ('2024-02-04', 12);
      UPDATE o SET o.Amount = c.Amount FROM dbo.Orders AS o JOIN dbo.Changes AS c ON c.Id = o.Id WHERE o.Amount > 10;
      GO
      """;

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  private Texts() {}

  /**
   * A script by its name.
   *
   * @param statements whose statements it is full of: {@code ours}, {@code others}, or all the
   *     scripts of the {@code corpus}
   * @param size how many UTF-16 units it has at least; the corpus is as large as it is
   */
  static String named(String statements, int size) {
    return switch (statements) {
      case "ours" -> ours(size);
      case "others" -> others(size);
      case "corpus" -> corpus();
      default -> throw new IllegalArgumentException("no script is called " + statements);
    };
  }

  /** The scripts of the corpus, one behind the other. */
  private static String corpus() {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
      StringBuilder text = new StringBuilder();
      for (Path script : scripts) {
        text.append(Files.readString(script, StandardCharsets.ISO_8859_1)).append("\nGO\n");
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("there is no corpus in " + CORPUS.toAbsolutePath(), e);
    }
  }

  /** Statements of ours, all different, of that many UTF-16 units at least. */
  static String ours(int size) {
    StringBuilder text = new StringBuilder(CREDENTIAL).append("GO\n");
    for (int i = 0; text.length() < size; i++) {
      String number = String.valueOf(i);
      text.append(BACKUP_TO_URL.replace("sales", "sales" + number).replace("Sales", "Db" + number))
          .append(BACKUP_TO_DISK.replace("sales", "sales" + number).replace("Sales", "Db" + number))
          .append("GO\n")
          .append(RESTORE.replace("copy", "copy" + number).replace("Copy", "Copy" + number))
          .append("GO\n");
    }
    return text.toString();
  }

  /** Statements of others that any parser of T-SQL reads, without a GO. */
  static String plain(int size) {
    String some = OTHERS.replace("GO\n", "");
    return some.repeat(size / some.length() + 1);
  }

  /** Statements of others with one of ours at the end. */
  static String others(int size) {
    return OTHERS.repeat(size / OTHERS.length() + 1) + BACKUP_TO_DISK;
  }
}
