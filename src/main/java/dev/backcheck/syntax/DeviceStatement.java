package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** A statement that writes to backup devices, reads from them, and may have a {@code WITH} list. */
public sealed interface DeviceStatement extends BackupOrRestore permits Backup, Restore {

  /** Which parts of the database it is about; empty for all of it. */
  List<FileSpec> files();

  /** The devices, without those of mirrors; empty where there is no such list. */
  List<Device> devices();

  /** All devices it names, those of mirrors too. */
  List<Device> allDevices();

  /** The {@code TO} or {@code FROM} list, and a list for each {@code MIRROR TO}. */
  List<List<Device>> deviceLists();

  /** Whether one of the devices is written {@code URL = …}. */
  default boolean isToUrl() {
    for (Device device : allDevices()) {
      if (device.isUrl()) {
        return true;
      }
    }
    return false;
  }

  /** The {@code WITH} list. */
  Options options();

  /** The same with another WITH list. */
  DeviceStatement withOptions(Options other);

  /** The range of the words up to the name. */
  default SourceRange opening() {
    return header().stream().map(Keyword::range).reduce(SourceRange::to).orElse(range());
  }

  /** The words it begins with, and the names of databases behind them. */
  SourceRange head();

  /** The words up to the name as one text, e.g. {@code BACKUP LOG}. */
  default String words() {
    return String.join(" ", header().stream().map(Keyword::text).toList());
  }
}
