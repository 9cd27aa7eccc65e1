package dev.backcheck.rules.option;

import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** A differential backup that is to be copy-only. */
final class CopyOnlyDifferential extends ClashRule {

  CopyOnlyDifferential() {
    super(Family.OPTION, "copy-only-with-differential", Where.option("DIFFERENTIAL"), "COPY_ONLY");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("COPY_ONLY has no effect on a differential backup")
        .because(
            """
            The page of BACKUP says that COPY_ONLY is ignored beside DIFFERENTIAL: an ordinary differential backup is written. \
            One published test saw message 3035 instead, on a database whose backups are not told; the page is followed here.""")
        .instead("Take one of them out: COPY_ONLY makes sense with full and log backups.")
        .sources("BACKUP")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL, «COPY_ONLY»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH «COPY_ONLY», DIFFERENTIAL, STATS = 5;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COPY_ONLY;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.dif' WITH DIFFERENTIAL;");
  }
}
