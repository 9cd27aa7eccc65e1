package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What backups of the scripts leave on media: which backup sets, in how many families. A device
 * whose name is not known may be any device; NUL keeps nothing.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/backup-restore/media-sets-media-families-and-backup-sets-sql-server">Media
 *     sets</a>
 */
public final class MediaSets {

  /**
   * What is on a device.
   *
   * @param last the backup that wrote to it last
   * @param list the devices it wrote to as one copy of the media set: those of TO or of a mirror
   * @param family which of them this is, from 0; a mirror has the same at the same place
   * @param first the first backup set on it; empty when there may be older ones
   * @param sets how many backups have written to it since {@code first}, or in the scripts
   */
  public record Written(
      Backup last, List<Device> list, int family, Optional<Step> first, int sets) {

    /** Copies the list. */
    public Written {
      list = List.copyOf(list);
    }
  }

  /**
   * The backup set that a restore reads.
   *
   * @param step the backup that wrote it
   * @param certain whether it is the one; otherwise older backups may be before it on the media
   */
  public record ReadSet(Step step, boolean certain) {

    /** The backup that wrote it. */
    public Backup backup() {
      return (Backup) step.statement();
    }
  }

  private final Happenings<DeviceKey, Written> devices;
  private final Happenings<DeviceKey, Restore> reads;

  private MediaSets(Continuity continuity) {
    this.devices = new Happenings<>(continuity);
    this.reads = new Happenings<>(continuity);
  }

  static MediaSets of(List<Step> steps, Continuity continuity) {
    MediaSets sets = new MediaSets(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        sets.write(step, backup, backup.devices());
        for (List<Device> mirror : backup.mirrors()) {
          sets.write(step, backup, mirror);
        }
      } else if (step.statement() instanceof Restore restore) {
        for (Device device : restore.devices()) {
          sets.reads.add(key(device, step), step, restore);
        }
      }
    }
    return sets;
  }

  private void write(Step step, Backup backup, List<Device> list) {
    for (int family = 0; family < list.size(); family++) {
      Device device = list.get(family);
      if (step.key(device).isNul()) {
        continue;
      }
      boolean anew = backup.overwrites() || device.isUrl();
      DeviceKey key = key(device, step);
      Written written =
          anew
              ? new Written(backup, list, family, Optional.of(step), 1)
              : appended(devices.before(key, step), backup, list, family);
      devices.add(key, step, written);
    }
  }

  private static Written appended(
      Optional<Histories.Entry<Written>> before, Backup backup, List<Device> list, int family) {
    if (before.isEmpty()) {
      return new Written(backup, list, family, Optional.empty(), 1);
    }
    Written last = before.get().what();
    return new Written(backup, list, family, last.first(), last.sets() + 1);
  }

  // Null where it may be any device.
  private static @Nullable DeviceKey key(Device device, Step step) {
    return step.text(device.location()).isStable() ? step.key(device) : null;
  }

  /**
   * What is on a device right before a step, and the backup that wrote to it last; empty when the
   * scripts do not decide it.
   */
  public Optional<Histories.Entry<Written>> before(Device device, Step step) {
    return devices.isEmpty() ? Optional.empty() : devices.before(key(device, step), step);
  }

  /** Whether a statement behind a step reads a device, or may do so. */
  public boolean isReadAfter(Device device, Step step) {
    return !reads.isLast(key(device, step), step);
  }

  /** The backup set that a restore reads, when the scripts wrote it. */
  public Optional<ReadSet> readBy(Restore restore, Step step) {
    if (restore.devices().isEmpty()) {
      return Optional.empty();
    }
    Optional<Histories.Entry<Written>> entry = before(restore.devices().get(0), step);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Written written = entry.get().what();
    boolean only = written.sets() == 1;
    Optional<Option> file = restore.options().find("FILE");
    if (file.isPresent()) {
      boolean one = file.get().value().filter(MediaSets::isOne).isPresent();
      return one && written.first().isPresent()
          ? written.first().map(first -> new ReadSet(first, true))
          : Optional.empty();
    }
    if (written.first().isPresent()) {
      return written.first().map(first -> new ReadSet(first, true));
    }
    return only ? Optional.of(new ReadSet(entry.get().step(), false)) : Optional.empty();
  }

  private static boolean isOne(Value value) {
    return value instanceof NumberLiteral number && number.whole().orElse(0) == 1;
  }
}
