package dev.backcheck.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides by one scan what has to be read at all. A script is read that holds, anywhere, a word of
 * ours or one of the statements that decide what becomes of ours; most scripts of a migration
 * folder hold none. Of a script that is read, those batches are passed over that hold no such word
 * and do nothing to the session either.
 */
final class Relevance {

  // A session goes on from batch to batch, and so do what it may call and what it may undo.
  private static final WordScan AROUND;
  private static final WordScan OURS;
  // Where one of these is, each statement of the script may matter.
  private static final WordScan EVERYTHING =
      new WordScan(List.of(ScanWord.word("implicit_transactions"), ScanWord.anywhere("liquibase")));

  static {
    List<ScanWord> ours = new ArrayList<>();
    // Also inside the names of procedures: rds_backup_database, DatabaseBackup.
    Stream.of("backup", "restore").map(ScanWord::anywhere).forEach(ours::add);
    Stream.of(
            // CREATE CREDENTAIL is to be found too.
            "cred",
            "asymmetric",
            "dump",
            "hardware_offload",
            "load",
            "master",
            "symmetric",
            "traceo")
        .map(ScanWord::word)
        .forEach(ours::add);
    // INSERT and DATETIME begin like these, and many procedures.
    Stream.of("certificate", "database", "sp_addumpdevice", "sp_configure", "sp_dropdevice")
        .map(word -> ScanWord.word(word, 3))
        .forEach(ours::add);
    Stream.of("alter", "create", "drop").map(ScanWord::withoutObject).forEach(ours::add);
    // … and so is CREATE [https://…] or CREATE x WITH IDENTITY = '…', but no IDENTITY column.
    Stream.of("identity", "secret").map(ScanWord::assigned).forEach(ours::add);
    Stream.of("[https:", "[s3:").map(ScanWord::anywhere).forEach(ours::add);
    ours.add(ScanWord.word("scoped"));
    // Comments that suppress findings are to be seen wherever they are, as are those that make a
    // script a changelog.
    Stream.of("backcheck:", "liquibase").map(ScanWord::anywhere).forEach(ours::add);
    // Lines that change what other scripts mean.
    for (String end : List.of("\n", "\r")) {
      Stream.of(":connect", ":r ", ":r\t", ":r\"", ":setvar")
          .map(command -> ScanWord.anywhere(end + command))
          .forEach(ours::add);
    }
    OURS = new WordScan(ours);
    List<ScanWord> around = new ArrayList<>(ours);
    Stream.of(
            "availability",
            "commit",
            "exec",
            "external",
            "fmtonly",
            "key_source",
            "kill",
            "noexec",
            "parseonly",
            "password",
            "proc",
            "quoted_identifier",
            "raiserror",
            "reconfigure",
            "revert",
            "rollback",
            "secret",
            "server",
            "setuser",
            "shutdown",
            "sp_executesql",
            "tran",
            "use ",
            "use\t",
            "use\n",
            "use\r",
            "use[",
            "use\"",
            "use/",
            "use-",
            "use$")
        .map(ScanWord::word)
        .forEach(around::add);
    AROUND = new WordScan(around);
  }

  private Relevance() {}

  /**
   * One byte for each UTF-16 unit; what is no Latin-1 becomes a question mark, which is in no word.
   */
  static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    // A pair of surrogates became one question mark.
    return bytes.length == text.length() ? bytes : bytes(text.toCharArray(), text.length());
  }

  /** The same for the beginning of an array. */
  static byte[] bytes(char[] text, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (text[i] < 0x100 ? text[i] : '?');
    }
    return bytes;
  }

  /** Whether a text is to be read, from {@link #bytes}. */
  static boolean of(byte[] text) {
    return of(text, text.length);
  }

  private static boolean of(byte[] text, int length) {
    return (length > 0 && text[0] == ':') || OURS.finds(text, 0, length, length);
  }

  /**
   * Whether a file is to be read. Where its encoding is no superset of ASCII, it has zero bytes or
   * a byte order mark, and is to be.
   *
   * @param file its bytes, and perhaps others behind them
   * @param length how many are its own
   */
  static boolean ofFile(byte[] file, int length) {
    boolean wide = length > 1 && (file[0] == (byte) 0xFE || file[0] == (byte) 0xFF);
    boolean marked = length > 3 && file[0] == (byte) 0xEF && file[3] == ':';
    return wide || marked || of(file, length);
  }

  /** Whether each batch of a script is to be read. */
  static boolean ofEachBatch(byte[] text) {
    return EVERYTHING.finds(text, 0, text.length, text.length);
  }

  /** Whether a batch is to be read. */
  static boolean ofBatch(byte[] text, int from, int to) {
    return AROUND.finds(text, from, to, text.length);
  }
}
