package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Node;
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

  private final Lazy<Map<String, PlaceUse>> backups;
  private final Lazy<Map<String, PlaceUse>> dataFiles;

  private Folders(List<Step> steps) {
    this.backups = Lazy.of(() -> backups(steps));
    this.dataFiles = Lazy.of(() -> dataFiles(steps));
  }

  static Folders of(List<Step> steps) {
    return new Folders(steps);
  }

  private static Map<String, PlaceUse> backups(List<Step> steps) {
    Map<String, PlaceUse> places = new HashMap<>();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        for (Device device : backup.allDevices()) {
          KnownText location = step.text(device.location());
          Optional<StorageUrl> url = device.isUrl() ? step.url(device) : StorageUrl.of(location);
          add(places, folder(location, url), step, device);
        }
      }
    }
    return places;
  }

  private static Map<String, PlaceUse> dataFiles(List<Step> steps) {
    Map<String, PlaceUse> places = new HashMap<>();
    for (Step step : steps) {
      if (step.statement() instanceof Restore restore) {
        for (Option move : restore.options().every("MOVE")) {
          for (int i = 1; i < move.values().size(); i++) {
            add(places, folder(step.text(move.values().get(i))), step, move);
          }
        }
      } else if (step.statement() instanceof OtherStatement other && isFileList(other)) {
        for (Fragment token : other.tokens()) {
          if (token.token() instanceof Text text) {
            add(places, folder(step.text(text)), step, token);
          }
        }
      }
    }
    return places;
  }

  /** The first backup of a database that goes to the folder or container of a file. */
  public Optional<PlaceUse> backupIn(KnownText location) {
    return in(backups.get(), location);
  }

  /** The first data file of a database in the folder or container of a file. */
  public Optional<PlaceUse> dataFileIn(KnownText location) {
    return in(dataFiles.get(), location);
  }

  private static Optional<PlaceUse> in(Map<String, PlaceUse> places, KnownText location) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String folder = folder(location);
    return folder.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(folder));
  }

  // The strings of CREATE and ALTER DATABASE are names of files, and those of logical names have no
  // folder.
  private static boolean isFileList(OtherStatement other) {
    return other.begins("CREATE", "DATABASE") || other.begins("ALTER", "DATABASE");
  }

  private static void add(Map<String, PlaceUse> places, String folder, Step step, Node node) {
    if (!folder.isEmpty() && !places.containsKey(folder)) {
      places.put(folder, new PlaceUse(step, node));
    }
  }

  private static String folder(KnownText location) {
    return folder(location, StorageUrl.of(location));
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
