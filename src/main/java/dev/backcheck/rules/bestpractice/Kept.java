package dev.backcheck.rules.bestpractice;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;

/** Tells backups that are kept from those that only look like some. */
final class Kept {

  private Kept() {}

  /** Whether the pages or the log of a database go to devices. */
  static boolean isData(Backup backup) {
    boolean pages = backup.kind() == Backup.Kind.DATABASE || backup.kind() == Backup.Kind.LOG;
    return pages
        && !backup.options().has("METADATA_ONLY")
        && !backup.options().has("FILE_SNAPSHOT")
        && !backup.devices().isEmpty();
  }

  /** Whether the devices keep what they are given, and nothing that is said of it is unknown. */
  static boolean isSure(Backup backup, Check check) {
    for (Device device : backup.devices()) {
      if (!device.isUrl() && check.model().key(device).isNul()) {
        return false;
      }
    }
    return OptionUse.knowsAll(backup, check);
  }
}
