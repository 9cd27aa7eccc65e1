package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code BACKUP DATABASE | LOG | SERVER | GROUP}, and {@code DUMP}.
 *
 * @param header the words up to the name, e.g. {@code BACKUP}, {@code LOG}
 * @param databases one name or variable; none for {@code SERVER}, at least one for {@code GROUP}
 * @param files which parts of the database are written; empty for all of it
 * @param devices the {@code TO} list; empty where there is none
 * @param mirrors a list for each {@code MIRROR TO}
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql">BACKUP</a>
 */
public record Backup(
    SourceRange range,
    Kind kind,
    List<Keyword> header,
    List<Value> databases,
    List<FileSpec> files,
    List<Device> devices,
    List<List<Device>> mirrors,
    Options options)
    implements DeviceStatement {

  /** What is backed up. */
  public enum Kind {
    /** A database, or some of its files. */
    DATABASE,
    /** The transaction log; also written {@code TRAN} and {@code TRANSACTION}. */
    LOG,
    /** All user databases of the instance, as a snapshot. */
    SERVER,
    /** Several databases, as a snapshot. */
    GROUP
  }

  /** Copies the lists. */
  public Backup {
    header = List.copyOf(header);
    databases = List.copyOf(databases);
    files = List.copyOf(files);
    devices = List.copyOf(devices);
    mirrors = mirrors.stream().map(List::copyOf).toList();
  }

  @Override
  public List<List<Device>> deviceLists() {
    return mirrors.isEmpty()
        ? List.of(devices)
        : Stream.concat(Stream.of(devices), mirrors.stream()).toList();
  }

  @Override
  public List<Device> allDevices() {
    return mirrors.isEmpty()
        ? devices
        : Stream.concat(devices.stream(), mirrors.stream().flatMap(List::stream)).toList();
  }

  /** Whether it is a full backup of a database, which log and differential backups build on. */
  public boolean isFull() {
    return kind == Kind.DATABASE && files.isEmpty() && !options.has("DIFFERENTIAL");
  }

  /** Whether it is a tail-log backup, which leaves the database in the restoring state. */
  public boolean leavesRestoring() {
    return kind == Kind.LOG && options.has("NORECOVERY");
  }

  /** Whether only the metadata of a snapshot is written. */
  public boolean isSnapshot() {
    return options.has("METADATA_ONLY") || options.has("SNAPSHOT");
  }

  @Override
  public SourceRange head() {
    SourceRange words = header.get(0).range().to(header.get(header.size() - 1).range());
    return databases.isEmpty() ? words : words.to(databases.get(databases.size() - 1).range());
  }

  /**
   * Where a list of devices stands.
   *
   * @param devices at least one
   */
  public static SourceRange rangeOf(List<Device> devices) {
    return devices.get(0).range().to(devices.get(devices.size() - 1).range());
  }

  /** What it writes, in words, e.g. {@code log backup}. */
  public String kindWords() {
    return switch (kind) {
      case DATABASE -> options.has("DIFFERENTIAL") ? "differential backup" : "database backup";
      case LOG -> "log backup";
      case SERVER, GROUP -> "snapshot backup";
    };
  }

  /** Whether backup sets that are on the media are lost: {@code FORMAT} or {@code INIT}. */
  public boolean overwrites() {
    return options.has("FORMAT") || options.has("INIT");
  }

  /** Whether Azure Blob Storage takes snapshots of the database files. */
  public boolean isFileSnapshot() {
    return options.has("FILE_SNAPSHOT");
  }

  /** The option that asks for compression or for none; empty where the server decides. */
  public Optional<Option> compression() {
    return options.find("COMPRESSION").or(() -> options.find("NO_COMPRESSION"));
  }

  @Override
  public Backup withOptions(Options other) {
    return new Backup(range, kind, header, databases, files, devices, mirrors, other);
  }
}
