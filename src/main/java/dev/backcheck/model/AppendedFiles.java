package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Backup files on disk that get a second backup set, by the name of the file without its path. */
public final class AppendedFiles {

  private final Map<String, Step> appended = new HashMap<>();

  static AppendedFiles of(List<Step> steps) {
    AppendedFiles files = new AppendedFiles();
    Set<DeviceKey> written = new HashSet<>();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        boolean afresh = backup.options().has("INIT") || backup.options().has("FORMAT");
        for (Device device : backup.devices()) {
          DeviceKey key = step.key(device);
          // Only files on disk: a URL is written anew each time.
          boolean again =
              key.medium() == Device.Medium.DISK
                  && step.text(device.location()).isStable()
                  && !written.add(key);
          if (again && !afresh && device.medium() == Device.Medium.DISK && !key.isNul()) {
            files.appended.putIfAbsent(name(key.text()), step);
          }
        }
      }
    }
    return files;
  }

  /** The first statement before a step that appends to a file of that name. */
  public Optional<Step> before(Step step, KnownText location) {
    Step writer = appended.isEmpty() ? null : appended.get(name(location.pattern()));
    return writer != null && writer.index() < step.index() ? Optional.of(writer) : Optional.empty();
  }

  private static String name(String path) {
    int separator = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(separator + 1).toLowerCase(Locale.ROOT);
  }
}
