package dev.backcheck.rule;

import dev.backcheck.model.Model;
import dev.backcheck.reference.DeviceClass;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Option;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of a database a backup to URLs can take. A block blob has 50,000 blocks and an S3 object
 * 10,000 parts of {@code MAXTRANSFERSIZE}; a page blob ends at 1 TB.
 *
 * @param perStripe what one URL takes, in bytes
 * @param stripes how many URLs there are
 * @param size of the database's data files, in bytes
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/backup-restore/sql-server-backup-to-url">Backup
 *     to URL</a>
 */
public record StripeRoom(long perStripe, int stripes, long size) {

  private static final long MIB = 1L << 20;
  private static final long BLOCKS = 50_000;
  private static final long PARTS = 10_000;
  private static final long PAGE_BLOB = 1L << 40;

  /** Empty where it is not a whole database, or the server has not said how large that is. */
  public static Optional<StripeRoom> of(Backup backup, Check check) {
    boolean whole =
        backup.kind() == Backup.Kind.DATABASE
            && backup.databases().size() == 1
            && backup.files().isEmpty()
            && Stream.of("DIFFERENTIAL", "FILE_SNAPSHOT", "METADATA_ONLY", "SNAPSHOT")
                .noneMatch(backup.options()::has);
    if (!whole) {
      return Optional.empty();
    }
    Optional<Long> size = check.model().server().size(name(backup, check), check.step());
    OptionalLong stripe = size.isPresent() ? perStripe(backup, check) : OptionalLong.empty();
    return size.isPresent() && stripe.isPresent() && stripe.getAsLong() > 0
        ? Optional.of(new StripeRoom(stripe.getAsLong(), backup.devices().size(), size.get()))
        : Optional.empty();
  }

  private static KnownText name(Backup backup, Check check) {
    return check.text(backup.databases().get(0));
  }

  private static OptionalLong perStripe(Backup backup, Check check) {
    Model model = check.model();
    List<Device> devices = backup.devices();
    Set<Optional<DeviceClass>> classes =
        Set.copyOf(
            devices.stream().map(device -> model.deviceClass(backup, device)).distinct().toList());
    if (classes.size() != 1) {
      return OptionalLong.empty();
    }
    DeviceClass all = classes.iterator().next().orElse(DeviceClass.DISK);
    if (all == DeviceClass.PAGE) {
      return OptionalLong.of(PAGE_BLOB);
    }
    if (all != DeviceClass.BLOCK && all != DeviceClass.S3) {
      return OptionalLong.empty();
    }
    boolean s3 = all == DeviceClass.S3;
    // The larger of the sizes that hold where nothing is said.
    long usual = s3 ? 10 * MIB : check.target().isManagedInstance().isYes() ? 4 * MIB : MIB;
    Optional<Option> said = backup.options().find("MAXTRANSFERSIZE");
    OptionalLong transfer =
        said.isEmpty()
            ? OptionalLong.of(usual)
            : said.flatMap(Option::value).map(model::wholeNumber).orElse(OptionalLong.empty());
    return transfer.isPresent() && transfer.getAsLong() <= 100 * MIB
        ? OptionalLong.of(transfer.getAsLong() * (s3 ? PARTS : BLOCKS))
        : OptionalLong.empty();
  }

  /** Whether all of it fits, compressed or not. */
  public boolean isEnough() {
    return needed() <= stripes;
  }

  /** How many URLs take all of it without compression. */
  public long needed() {
    return Math.max(1, (size + perStripe - 1) / perStripe);
  }

  /** Bytes in words. */
  public static String gigabytes(long bytes) {
    double amount = bytes / (double) (1L << 30);
    return String.format(Locale.ROOT, amount < 10 ? "%.1f GB" : "%.0f GB", amount);
  }
}
