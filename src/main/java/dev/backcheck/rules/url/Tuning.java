package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.StripeRoom;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** The options that the documentation advises for large backups to Azure. */
final class Tuning {

  private static final long ADVISED = 4_194_304;

  private Tuning() {}

  /** What a backup lacks of them, in words; empty where it has enough. */
  static Optional<String> lacking(Backup backup, Check check) {
    Options options = backup.options();
    boolean size = options.has("MAXTRANSFERSIZE");
    if (!options.has("COMPRESSION") && !options.has("NO_COMPRESSION")) {
      return Optional.of("a large database needs COMPRESSION here");
    }
    if (size != options.has("BLOCKSIZE")) {
      return Optional.of((size ? "BLOCKSIZE" : "MAXTRANSFERSIZE") + " is missing from the tuning");
    }
    return size && backup.devices().size() == 1 && isSmall(options, check)
        ? Optional.of("MAXTRANSFERSIZE is below 4194304 and there is one URL only")
        : Optional.empty();
  }

  private static boolean isSmall(Options options, Check check) {
    OptionalLong bytes =
        options
            .find("MAXTRANSFERSIZE")
            .flatMap(Option::value)
            .map(check.model()::wholeNumber)
            .orElse(OptionalLong.empty());
    return bytes.isPresent() && bytes.getAsLong() < ADVISED;
  }

  /** Whether the advice is not for it: its size does not matter, or more is known of it. */
  static boolean isSpecial(Backup backup, Check check) {
    Options options = backup.options();
    return options.has("FILE_SNAPSHOT")
        || options.has("METADATA_ONLY")
        || options.has("SNAPSHOT")
        || isOfSystem(backup, check)
        || !OptionUse.knowsAll(backup, check)
        || StripeRoom.of(backup, check).isPresent();
  }

  private static boolean isOfSystem(Backup backup, Check check) {
    for (Value name : backup.databases()) {
      if (check.model().systemDatabase(name).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
