package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options DatabaseBackup writes, in its order, each where an argument asks for it. */
final class BackupOptions {

  private static final int NAMED = Arguments.NAMED;

  private final Arguments arguments;
  private final Choice choice;
  private final int compress;
  private String separator = " WITH ";

  private BackupOptions(Arguments arguments, Choice choice, int compress) {
    this.arguments = arguments;
    this.choice = choice;
    this.compress = compress;
  }

  /**
   * The options of one statement.
   *
   * @param compress position of {@code @Compress}
   */
  static BackupOptions of(Arguments arguments, Choice choice, int compress) {
    return new BackupOptions(arguments, choice, compress);
  }

  void forBackup(String type, BackupFiles files, SqlText sql) {
    guesses(files, sql);
    checksum(sql);
    compression(sql);
    if (type.equals("DIFF")) {
      next(sql).say("DIFFERENTIAL", typePlace());
    }
    flag("@CopyOnly", "COPY_ONLY", sql);
    if (type.equals("LOG")) {
      flag("@NoRecovery", "NORECOVERY", sql);
    }
    flag("@Init", "INIT", sql);
    if (files.mirrored() && !choice.is(NAMED, "@Format", "Y")) {
      next(sql).say("FORMAT");
    }
    flag("@Format", "FORMAT", sql);
    for (String number :
        List.of("BlockSize", "BufferCount", "MaxTransferSize", "Stats", "RetainDays")) {
      number("@" + number, number.toUpperCase(Locale.ROOT), sql);
    }
    literal("@ExpireDate", "EXPIREDATE", sql);
    literal("@Description", "DESCRIPTION", sql);
    literal("@BackupSetName", "NAME", sql);
    encryption(sql);
    if (files.toUrl()) {
      literal("@BackupOptions", "BACKUP_OPTIONS", sql);
      literal("@Credential", "CREDENTIAL", sql);
    }
  }

  // Whether it asks for checksums too is not written: the procedure does as the backup did.
  void forVerify(BackupFiles files, SqlText sql) {
    if (!files.counted()) {
      next(sql).unknown("@NumberOfFiles", choice.place("@NumberOfFiles"));
    }
    if (files.toUrl()) {
      literal("@Credential", "CREDENTIAL", sql);
    }
  }

  // Something unknown that may stand here: the statement may read otherwise than it seems.
  private void guesses(BackupFiles files, SqlText sql) {
    if (!files.counted()) {
      next(sql).unknown("@NumberOfFiles", choice.place("@NumberOfFiles"));
    }
    if (choice.isOpen(2, "@BackupType")) {
      next(sql).unknown("@BackupType", typePlace());
    }
    for (String parameter :
        List.of("@BackupSoftware", "@CopyOnly", "@Encrypt", "@Init", "@Format", "@NoRecovery")) {
      if (choice.isOpen(NAMED, parameter)) {
        next(sql).unknown(parameter, choice.place(parameter));
      }
    }
  }

  private Origin typePlace() {
    return arguments.origin(2, "@BackupType").orElse(arguments.origin());
  }

  private SqlText next(SqlText sql) {
    sql.say(separator);
    separator = ", ";
    return sql;
  }

  private void checksum(SqlText sql) {
    String parameter = "@CheckSum";
    if (choice.is(NAMED, parameter, "Y")) {
      next(sql).say("CHECKSUM", choice.place(parameter));
    } else if (choice.is(NAMED, parameter, "N")) {
      next(sql).say("NO_CHECKSUM", choice.place(parameter));
    } else if (choice.isOpen(NAMED, parameter)) {
      next(sql).unknown(parameter, choice.place(parameter));
    }
  }

  private void compression(SqlText sql) {
    String parameter = "@Compress";
    Origin place = arguments.origin(compress, parameter).orElse(arguments.origin());
    if (choice.is(compress, parameter, "N")) {
      next(sql).say("NO_COMPRESSION", place);
    } else if (choice.isOpen(compress, parameter)) {
      next(sql).unknown(parameter, place);
    } else if (choice.is(compress, parameter, "Y")) {
      next(sql).say("COMPRESSION", place);
      algorithm(sql);
    }
  }

  // Before there were algorithms, the level was a number for other software.
  private void algorithm(SqlText sql) {
    Optional<KnownText> algorithm = arguments.text(NAMED, "@CompressionAlgorithm");
    Optional<KnownText> level =
        arguments
            .text(NAMED, "@CompressionLevel")
            .filter(text -> !text.constant().orElse("").matches("[0-9]+"));
    if (algorithm.isEmpty() && level.isEmpty()) {
      return;
    }
    sql.say(" (");
    algorithm.ifPresent(text -> item("ALGORITHM", text, "@CompressionAlgorithm", sql));
    if (algorithm.isPresent() && level.isPresent()) {
      sql.say(", ");
    }
    level.ifPresent(text -> item("LEVEL", text, "@CompressionLevel", sql));
    sql.say(")");
  }

  private void item(String name, KnownText value, String parameter, SqlText sql) {
    Origin place = choice.place(parameter);
    sql.say(name + " = ", place).word(value, place);
  }

  private void flag(String parameter, String option, SqlText sql) {
    if (choice.is(NAMED, parameter, "Y")) {
      next(sql).say(option, choice.place(parameter));
    }
  }

  private void number(String parameter, String option, SqlText sql) {
    arguments.text(NAMED, parameter).ifPresent(value -> item(option, value, parameter, next(sql)));
  }

  private void literal(String parameter, String option, SqlText sql) {
    arguments
        .text(NAMED, parameter)
        .ifPresent(
            value -> {
              Origin place = choice.place(parameter);
              next(sql).say(option + " = ", place).literal(value.pieces(), place);
            });
  }

  private void encryption(SqlText sql) {
    if (!choice.is(NAMED, "@Encrypt", "Y")) {
      return;
    }
    next(sql).say("ENCRYPTION (", choice.place("@Encrypt"));
    arguments
        .text(NAMED, "@EncryptionAlgorithm")
        .ifPresent(value -> item("ALGORITHM", value, "@EncryptionAlgorithm", sql));
    encryptor("@ServerCertificate", "SERVER CERTIFICATE", sql);
    encryptor("@ServerAsymmetricKey", "SERVER ASYMMETRIC KEY", sql);
    sql.say(")", choice.place("@Encrypt"));
  }

  private void encryptor(String parameter, String kind, SqlText sql) {
    arguments
        .text(NAMED, parameter)
        .ifPresent(
            value -> {
              Origin place = choice.place(parameter);
              sql.say(", ").say(kind + " = ", place).name(value.pieces(), place);
            });
  }
}
