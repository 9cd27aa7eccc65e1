package dev.backcheck.rules.bestpractice;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.syntax.Backup;

/** Tells backups that are kept from those that only look like some. */
final class Kept {

  private Kept() {}

  /** Whether the pages or the log of a database go to a device that keeps them. */
  static boolean data(Backup backup, Check check) {
    boolean pages = backup.kind() == Backup.Kind.DATABASE || backup.kind() == Backup.Kind.LOG;
    return pages
        && !backup.options().has("METADATA_ONLY")
        && !backup.options().has("FILE_SNAPSHOT")
        && !backup.devices().isEmpty()
        && backup.devices().stream().noneMatch(device -> check.model().key(device).isNul())
        && OptionUse.knowsAll(backup);
  }
}
