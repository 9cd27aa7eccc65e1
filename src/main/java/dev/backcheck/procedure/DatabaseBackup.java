package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The procedure of that name by Ola Hallengren, as its <a
 * href="https://ola.hallengren.com/sql-server-backup.html">documentation</a> describes it. What it
 * works out when it runs is unknown here: the databases, the names of the files, whether a backup
 * of the log is possible yet.
 */
final class DatabaseBackup implements KnownProcedure {

  // Those whose order has been the same in all versions.
  private static final int DATABASES = 0;
  private static final int DIRECTORY = 1;
  private static final int TYPE = 2;
  private static final int VERIFY = 3;
  private static final int COMPRESS = 6;

  private static final Set<String> TYPES = Set.of("FULL", "DIFF", "LOG");
  // TEMPDB is left out wherever it is named.
  private static final Set<String> SELECTIONS =
      Set.of(
          "SYSTEM_DATABASES",
          "USER_DATABASES",
          "TEMPDB",
          "ALL_DATABASES",
          "AVAILABILITY_GROUP_DATABASES");

  @Override
  public Outcome call(Arguments arguments) {
    Choice choice = new Choice(arguments);
    List<Origin> secrets =
        arguments.text(Arguments.NAMED, "@EncryptionKey").map(KnownText::origins).orElse(List.of());
    if (!isMeant(arguments)) {
      return new Outcome(List.of(), secrets, false);
    }
    if (choice.is(Arguments.NAMED, "@Execute", "N")) {
      return new Outcome(List.of(), secrets, true);
    }
    String type = choice.word(TYPE, "@BackupType");
    boolean isNative = arguments.text(Arguments.NAMED, "@BackupSoftware").isEmpty();
    boolean typed = type.isEmpty() || TYPES.contains(type);
    Optional<BackupFiles> files = BackupFiles.of(arguments, DIRECTORY);
    if (!isNative || !typed || files.isEmpty()) {
      // Other software, or the procedure refuses the arguments.
      return new Outcome(List.of(), secrets, false);
    }
    Possible text = text(arguments, choice, type, files.get());
    Run run = new Run(arguments.range(), text, Run.Moment.HERE, Optional.empty());
    return new Outcome(List.of(run), secrets, true);
  }

  // Others may have a procedure of that name.
  private static boolean isMeant(Arguments arguments) {
    boolean selected =
        arguments.value(DATABASES, "@Databases").isPresent()
            || arguments.value(Arguments.NAMED, "@AvailabilityGroups").isPresent();
    return selected
        && arguments.value(TYPE, "@BackupType").isPresent()
        && arguments.positional() <= COMPRESS + 1;
  }

  private static Possible text(Arguments arguments, Choice choice, String type, BackupFiles files) {
    SqlText sql = new SqlText(arguments.origin());
    Origin typePlace = arguments.origin(TYPE, "@BackupType").orElse(arguments.origin());
    sql.say(type.equals("LOG") ? "BACKUP LOG" : "BACKUP DATABASE", typePlace).say(" ");
    database(arguments, type, sql);
    if (choice.is(Arguments.NAMED, "@ReadWriteFileGroups", "Y")) {
      sql.say(" READ_WRITE_FILEGROUPS", choice.place("@ReadWriteFileGroups"));
    }
    files.to(sql);
    BackupOptions.of(arguments, choice, COMPRESS).forBackup(type, files, sql);
    sql.say(";\n");
    if (choice.is(VERIFY, "@Verify", "Y")) {
      Origin verify = arguments.origin(VERIFY, "@Verify").orElse(arguments.origin());
      files.verify(
          sql, verify, () -> BackupOptions.of(arguments, choice, COMPRESS).forVerify(files, sql));
    }
    return sql.possible();
  }

  // A differential or log backup is skipped, or another is taken, where none is possible: of which
  // database one is taken is not known even where one is named.
  private static void database(Arguments arguments, String type, SqlText sql) {
    Origin place = arguments.origin(DATABASES, "@Databases").orElse(arguments.origin());
    Optional<KnownText> named = arguments.text(DATABASES, "@Databases");
    String name = named.flatMap(KnownText::constant).orElse("").strip();
    boolean plain =
        !name.isEmpty()
            && name.chars().noneMatch(c -> ",%[]".indexOf(c) >= 0)
            && !name.startsWith("-")
            && !SELECTIONS.contains(name.toUpperCase(Locale.ROOT));
    if (plain && type.equals("FULL")) {
      sql.name(named.get().pieces(), place);
    } else {
      sql.say("[", place).unknown("@Databases", place).say("]", place);
    }
  }
}
