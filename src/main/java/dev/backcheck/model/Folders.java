package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which folders and containers hold backups of databases, and which hold data files. */
public final class Folders {

  private final Map<String, PlaceUse> backups = new HashMap<>();
  private final Map<String, PlaceUse> dataFiles = new HashMap<>();

  static Folders of(List<Step> steps) {
    Folders folders = new Folders();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        for (Device device : backup.allDevices()) {
          add(folders.backups, step.text(device.location()), new PlaceUse(step, device));
        }
      } else if (step.statement() instanceof Restore restore) {
        for (Option move : restore.options().every("MOVE")) {
          move.values().stream()
              .skip(1)
              .forEach(to -> add(folders.dataFiles, step.text(to), new PlaceUse(step, move)));
        }
      } else if (step.statement() instanceof OtherStatement other && isFileList(other)) {
        other.tokens().forEach(token -> folders.addFile(step, token));
      }
    }
    return folders;
  }

  /** The first backup of a database that goes to the folder or container of a file. */
  public Optional<PlaceUse> backupIn(KnownText location) {
    return folder(location).map(backups::get);
  }

  /** The first data file of a database in the folder or container of a file. */
  public Optional<PlaceUse> dataFileIn(KnownText location) {
    return folder(location).map(dataFiles::get);
  }

  // The strings of CREATE and ALTER DATABASE are names of files, and those of logical names have no
  // folder.
  private static boolean isFileList(OtherStatement other) {
    return other.begins("CREATE", "DATABASE") || other.begins("ALTER", "DATABASE");
  }

  private void addFile(Step step, Fragment token) {
    if (token.token() instanceof Text text) {
      add(dataFiles, step.text(text), new PlaceUse(step, token));
    }
  }

  private static void add(Map<String, PlaceUse> places, KnownText location, PlaceUse use) {
    folder(location).ifPresent(folder -> places.putIfAbsent(folder, use));
  }

  private static Optional<String> folder(KnownText location) {
    Optional<StorageUrl> url = StorageUrl.of(location);
    if (url.isPresent()) {
      return url.get()
          .container()
          .filter(container -> url.get().segments().size() > 1)
          .map(c -> url.get().scheme() + "://" + url.get().host() + "/" + c)
          .map(Folders::lower);
    }
    String path = location.pattern();
    int separator = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return separator > 0 ? Optional.of(lower(path.substring(0, separator))) : Optional.empty();
  }

  private static String lower(String folder) {
    return folder.toLowerCase(Locale.ROOT);
  }
}
