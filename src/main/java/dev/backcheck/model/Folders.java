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
          folders.addBackup(step, device);
        }
      } else if (step.statement() instanceof Restore restore) {
        for (Option move : restore.options().every("MOVE")) {
          for (int i = 1; i < move.values().size(); i++) {
            add(folders.dataFiles, step.text(move.values().get(i)), new PlaceUse(step, move));
          }
        }
      } else if (step.statement() instanceof OtherStatement other && isFileList(other)) {
        for (Fragment token : other.tokens()) {
          folders.addFile(step, token);
        }
      }
    }
    return folders;
  }

  /** The first backup of a database that goes to the folder or container of a file. */
  public Optional<PlaceUse> backupIn(KnownText location) {
    return in(backups, location);
  }

  /** The first data file of a database in the folder or container of a file. */
  public Optional<PlaceUse> dataFileIn(KnownText location) {
    return in(dataFiles, location);
  }

  private static Optional<PlaceUse> in(Map<String, PlaceUse> places, KnownText location) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String folder = folder(location, StorageUrl.of(location));
    return folder.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(folder));
  }

  // The strings of CREATE and ALTER DATABASE are names of files, and those of logical names have no
  // folder.
  private static boolean isFileList(OtherStatement other) {
    return other.begins("CREATE", "DATABASE") || other.begins("ALTER", "DATABASE");
  }

  private void addBackup(Step step, Device device) {
    KnownText location = step.text(device.location());
    Optional<StorageUrl> url = device.isUrl() ? step.url(device) : StorageUrl.of(location);
    String folder = folder(location, url);
    if (!folder.isEmpty() && !backups.containsKey(folder)) {
      backups.put(folder, new PlaceUse(step, device));
    }
  }

  private void addFile(Step step, Fragment token) {
    if (token.token() instanceof Text text) {
      add(dataFiles, step.text(text), new PlaceUse(step, token));
    }
  }

  private static void add(Map<String, PlaceUse> places, KnownText location, PlaceUse use) {
    String folder = folder(location, StorageUrl.of(location));
    if (!folder.isEmpty()) {
      places.putIfAbsent(folder, use);
    }
  }

  // Empty where the location has none.
  private static String folder(KnownText location, Optional<StorageUrl> url) {
    if (url.isPresent()) {
      StorageUrl known = url.get();
      return known.segments().size() < 2
          ? ""
          : lower(known.scheme() + "://" + known.host() + "/" + known.segments().get(0));
    }
    String path = location.pattern();
    int separator = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return separator > 0 ? lower(path.substring(0, separator)) : "";
  }

  private static String lower(String folder) {
    return folder.toLowerCase(Locale.ROOT);
  }
}
