package dev.backcheck.rules.restore;

import dev.backcheck.model.MediaSets;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A block size that the restore does not repeat. */
final class RestoreBlocksizeMismatch extends StatementRule<Restore> {

  RestoreBlocksizeMismatch() {
    super(Family.RESTORE, "restore-blocksize-mismatch", Restore.class, Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3284)
        .likely()
        .summary("A compressed backup in a URL is restored with another BLOCKSIZE")
        .because(
            """
            A restore from a URL guesses the block size. For a compressed backup that was written with BLOCKSIZE it may guess \
            wrong and fail with message 3284; the same BLOCKSIZE in the restore mends it.""")
        .instead("Repeat the BLOCKSIZE of the backup in the restore.")
        .sources("B2UBP", "E25")
        .bad(example("COMPRESSION, BLOCKSIZE = 65536", "«RESTORE DATABASE B»", "STATS = 5"))
        .bad(example("BLOCKSIZE = 65536, COMPRESSION", "RESTORE LOG B", "«BLOCKSIZE = 512»"))
        .good(example("COMPRESSION, BLOCKSIZE = 65536", "RESTORE LOG B", "BLOCKSIZE = 65536"))
        .good(example("NO_COMPRESSION, BLOCKSIZE = 65536", "RESTORE LOG B", "STATS = 5"));
  }

  private static String example(String written, String restore, String read) {
    String url = "URL = 'https://a.blob.core.windows.net/b/1.bak' WITH ";
    return "BACKUP DATABASE A TO " + url + written + "; " + restore + " FROM " + url + read + ";";
  }

  @Override
  protected void check(Restore restore, Check check) {
    boolean url = restore.devices().stream().anyMatch(Device::isUrl);
    if (!url || !restore.kind().writesDatabase()) {
      return;
    }
    check
        .model()
        .mediaSets()
        .readBy(restore, check.step())
        .filter(set -> set.backup().options().has("COMPRESSION"))
        .ifPresent(set -> compare(restore, set, check));
  }

  private static void compare(Restore restore, MediaSets.ReadSet set, Check check) {
    Optional<Option> mine = restore.options().find("BLOCKSIZE");
    Optional<String> theirs = size(set.backup().options().find("BLOCKSIZE"), check);
    boolean differs =
        theirs.isPresent()
            && (mine.isEmpty()
                || size(mine, check).filter(size -> !size.equals(theirs.get())).isPresent());
    if (differs) {
      check
          .report(
              mine.map(Option::range).orElse(restore.head()),
              "the backup was written with BLOCKSIZE = " + theirs.get())
          .restsOn(set.step(), "this backup wrote it");
    }
  }

  private static Optional<String> size(Optional<Option> option, Check check) {
    return option.flatMap(Option::value).flatMap(value -> check.text(value).constant());
  }
}
