package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

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

  private final Histories<Written> devices;
  private final Histories<Restore> reads;

  private MediaSets(Continuity continuity) {
    this.devices = Histories.ofExactNames(continuity);
    this.reads = Histories.ofExactNames(continuity);
  }

  static MediaSets of(List<Step> steps, Continuity continuity) {
    MediaSets sets = new MediaSets(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        sets.write(step, backup, backup.devices());
        backup.mirrors().forEach(mirror -> sets.write(step, backup, mirror));
      } else if (step.statement() instanceof Restore restore) {
        restore.devices().forEach(device -> sets.reads.add(name(device, step), step, restore));
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
      Optional<Written> before = before(device, step).map(Histories.Entry::what);
      boolean anew = backup.overwrites() || device.isUrl();
      Optional<Step> first = anew ? Optional.of(step) : before.flatMap(Written::first);
      int sets = anew ? 1 : before.map(Written::sets).orElse(0) + 1;
      devices.add(name(device, step), step, new Written(backup, list, family, first, sets));
    }
  }

  private static KnownText name(Device device, Step step) {
    KnownText location = step.text(device.location());
    if (!location.isStable()) {
      return KnownText.unknown("@");
    }
    DeviceKey key = step.key(device);
    return new KnownText(List.of(new KnownText.Known(key.medium() + " " + key.text())));
  }

  /**
   * What is on a device right before a step, and the backup that wrote to it last; empty when the
   * scripts do not decide it.
   */
  public Optional<Histories.Entry<Written>> before(Device device, Step step) {
    return devices.before(name(device, step), step);
  }

  /** Whether a statement behind a step reads a device, or may do so. */
  public boolean isReadAfter(Device device, Step step) {
    return !reads.isLast(name(device, step), step);
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
