package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
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
    OptionalLong bytes =
        options
            .find("MAXTRANSFERSIZE")
            .flatMap(Option::value)
            .map(check.model()::wholeNumber)
            .orElse(OptionalLong.empty());
    boolean small =
        bytes.isPresent() && bytes.getAsLong() < ADVISED && backup.devices().size() == 1;
    return small
        ? Optional.of("MAXTRANSFERSIZE is below 4194304 and there is one URL only")
        : Optional.empty();
  }
}
