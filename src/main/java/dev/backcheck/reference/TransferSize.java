package dev.backcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of {@code MAXTRANSFERSIZE} in bytes: a row of {@code transfer-sizes.tsv}. Within them
 * every multiple of 65536 is allowed; beyond them the statement fails with message 3250 or 3217.
 *
 * @param verb the statements
 * @param device the devices; nothing for a managed instance, whatever the device
 * @param since the first build for which the row holds; nothing for all
 * @param min the lowest size in bytes
 * @param max the highest size in bytes
 * @param usual the size in bytes when the option is not written
 * @param note what else there is to know
 */
public record TransferSize(
    Verb verb,
    Optional<DeviceClass> device,
    Optional<Build> since,
    int min,
    int max,
    int usual,
    Optional<String> note) {

  /** Whether the size lies between the bounds. */
  public boolean admits(long bytes) {
    return bytes >= min && bytes <= max;
  }

  /** All rows in the order of the table. */
  public static List<TransferSize> all() {
    return Loaded.SIZES;
  }

  /**
   * The rows that hold, or may hold, for a server that is not a managed instance: more than one
   * when its version is not known.
   */
  public static List<TransferSize> of(Verb verb, DeviceClass device, BuildRange server) {
    List<TransferSize> sizes = new ArrayList<>();
    for (TransferSize size : Loaded.SIZES) {
      if (size.verb == verb && size.device.equals(Optional.of(device))) {
        Answer holds = size.since.map(server::isAtLeast).orElse(Answer.YES);
        if (holds.isYes()) {
          sizes.clear();
        }
        if (!holds.isNo()) {
          sizes.add(size);
        }
      }
    }
    return List.copyOf(sizes);
  }

  /** The row for {@code BACKUP} on a managed instance. */
  public static TransferSize onManagedInstance() {
    return Loaded.SIZES.stream()
        .filter(size -> size.device.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("transfer-sizes.tsv has no row for a managed instance"));
  }

  static TransferSize of(Table.Row row) {
    boolean managedInstance = row.get("device").equals("mi");
    TransferSize size =
        new TransferSize(
            Cells.verb(row),
            managedInstance
                ? Optional.empty()
                : Optional.of(Cells.word(row, "device", DeviceClass.class)),
            Cells.version(row, "since"),
            row.number("min"),
            row.number("max"),
            row.number("default"),
            row.find("note"));
    if (size.min <= 0 || size.max < size.min) {
      throw row.invalid("max");
    }
    if (!size.admits(size.usual)) {
      throw row.invalid("default");
    }
    return size;
  }

  private static final class Loaded {
    static final List<TransferSize> SIZES =
        Table.read(TransferSize.class, "transfer-sizes.tsv").rows().stream()
            .map(TransferSize::of)
            .toList();
  }
}
