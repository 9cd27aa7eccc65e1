package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** What NO_TRUNCATE says already. */
final class NoTruncateOverlap extends ClashRule {

  NoTruncateOverlap() {
    super(
        Family.RESTORE,
        "no-truncate-overlap",
        Verb.BACKUP,
        Where.option("NO_TRUNCATE"),
        "COPY_ONLY",
        "CONTINUE_AFTER_ERROR");
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("COPY_ONLY or CONTINUE_AFTER_ERROR beside NO_TRUNCATE")
        .because(
            "NO_TRUNCATE means COPY_ONLY and CONTINUE_AFTER_ERROR together; saying them again adds nothing.")
        .instead("Write NO_TRUNCATE alone.")
        .sources("BACKUP")
        .bad("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH NO_TRUNCATE, «COPY_ONLY»;")
        .bad("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH «CONTINUE_AFTER_ERROR», NO_TRUNCATE;")
        .good("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH NO_TRUNCATE, NORECOVERY;")
        .good("BACKUP LOG Sales TO DISK = 'D:\\tail.trn' WITH COPY_ONLY;");
  }
}
