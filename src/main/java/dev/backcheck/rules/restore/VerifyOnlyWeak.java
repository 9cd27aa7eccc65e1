package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OnDemand;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;

/** A verification that does not look at the checksums. */
final class VerifyOnlyWeak extends StatementRule<Restore> implements OnDemand {

  VerifyOnlyWeak() {
    super(Family.RESTORE, "verifyonly-weak", Restore.class, Trait.READS_ONLY, Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("RESTORE VERIFYONLY without CHECKSUM")
        .because(
            """
            VERIFYONLY looks whether the backup can be read, not whether the database in it is whole. With CHECKSUM it verifies \
            the checksums that the backup was written with; only a restore proves that it can be restored.""")
        .instead(
            "Say CHECKSUM in the verification as in the backup, and restore on another server now and then.")
        .sources("RVER")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH INIT, CHECKSUM;
            «RESTORE VERIFYONLY» FROM DISK = 'D:\\s.bak';""",
            """
            BACKUP LOG Sales TO DISK = 'D:\\s.trn' WITH INIT, CHECKSUM;
            «RESTORE VERIFYONLY» FROM DISK = 'D:\\s.trn' WITH NO_CHECKSUM;""")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH INIT, CHECKSUM;
            RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak' WITH CHECKSUM;""")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\s.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.VERIFYONLY || restore.options().has("CHECKSUM")) {
      return;
    }
    check
        .model()
        .mediaSets()
        .readBy(restore, check.step())
        .filter(set -> set.backup().options().has("CHECKSUM"))
        .ifPresent(
            set ->
                check
                    .report(restore.head(), "the checksums of the backup are not verified")
                    .restsOn(set.step(), "this backup writes them"));
  }
}
