package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code RESTORE DATABASE | LOG}, the statements that only read a backup ({@code RESTORE
 * HEADERONLY} …), and {@code LOAD}.
 *
 * @param header the words up to the name, e.g. {@code RESTORE}, {@code DATABASE}
 * @param database a name or variable; none for the statements that only read
 * @param files which parts are restored; empty for all
 * @param devices the {@code FROM} list; empty where there is none, as when a database is only
 *     recovered
 * @see <a
 *     href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql">RESTORE</a>
 */
public record Restore(
    SourceRange range,
    Kind kind,
    List<Keyword> header,
    Optional<Value> database,
    List<FileSpec> files,
    List<Device> devices,
    Options options)
    implements DeviceStatement {

  private static final Set<String> STOPS = Set.of("STOPAT", "STOPATMARK", "STOPBEFOREMARK");

  /** What is restored or read. */
  public enum Kind {
    /** A database, some of its files or pages, or a revert to a database snapshot. */
    DATABASE,
    /** The transaction log; also written {@code TRAN} and {@code TRANSACTION}. */
    LOG,
    /** The files in a backup set. */
    FILELISTONLY,
    /** The backup sets on the media. */
    HEADERONLY,
    /** The media itself. */
    LABELONLY,
    /** Whether the backup is complete and readable. */
    VERIFYONLY,
    /** Closes a tape left open. */
    REWINDONLY,
    /** The metadata of a snapshot backup of a group or server. */
    BACKUPSETONLY;

    /** Whether it writes a database; the others only read media. */
    public boolean writesDatabase() {
      return this == DATABASE || this == LOG;
    }
  }

  /** Copies the lists. */
  public Restore {
    header = List.copyOf(header);
    files = List.copyOf(files);
    devices = List.copyOf(devices);
  }

  @Override
  public List<List<Device>> deviceLists() {
    return List.of(devices);
  }

  @Override
  public List<Device> allDevices() {
    return devices;
  }

  /** Whether a database is set back to one of its database snapshots. */
  public boolean isRevert() {
    for (Device device : devices) {
      if (device.medium() == Device.Medium.DATABASE_SNAPSHOT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole database or its log is restored from a backup: no parts of it, no revert. */
  public boolean isWhole() {
    return kind.writesDatabase()
        && files.isEmpty()
        && !devices.isEmpty()
        && !isRevert()
        && !options.has("PARTIAL");
  }

  /** Whether it leaves the database open, by {@code RECOVERY} or because nothing else is said. */
  public boolean recovers() {
    return kind.writesDatabase() && !options.has("NORECOVERY") && !options.has("STANDBY");
  }

  @Override
  public SourceRange head() {
    SourceRange words = header.get(0).range().to(header.get(header.size() - 1).range());
    return database.map(name -> words.to(name.range())).orElse(words);
  }

  /** The options that say where the restore stops: {@code STOPAT} and the two for marks. */
  public List<Option> stops() {
    return options.all().stream().filter(Restore::isStop).toList();
  }

  /** Whether an option says where the restore stops. */
  public static boolean isStop(Option option) {
    return STOPS.contains(option.name());
  }

  @Override
  public Restore withOptions(Options other) {
    return new Restore(range, kind, header, database, files, devices, other);
  }
}
