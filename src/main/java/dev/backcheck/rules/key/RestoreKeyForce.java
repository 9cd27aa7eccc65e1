package dev.backcheck.rules.key;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.RestoreKey;

/** {@code FORCE} in the restore of a master key. */
final class RestoreKeyForce extends StatementRule<RestoreKey> {

  RestoreKeyForce() {
    super(Family.KEY, "restore-key-force", RestoreKey.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A master key is restored with FORCE, which can lose data")
        .because(
            """
            A restore decrypts everything the old key protects and encrypts it with the new one. With FORCE it goes on where \
            that fails: what could not be decrypted is lost.""")
        .instead("Restore without FORCE first; use FORCE only when the old key is gone for good.")
        .ignoreWhen(
            "the old key cannot be opened any more, and what it protects is known to be expendable.")
        .sources("RMK", "RSMK")
        .bad(
            "RESTORE SERVICE MASTER KEY FROM FILE = 'D:\\smk.key' DECRYPTION BY PASSWORD = '$(P)' «FORCE»;",
            """
            RESTORE MASTER KEY FROM FILE = 'D:\\dmk.key'
                DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)' «force»;""")
        .good(
            "RESTORE SERVICE MASTER KEY FROM FILE = 'D:\\smk.key' DECRYPTION BY PASSWORD = '$(P)';",
            "RESTORE MASTER KEY FROM FILE = 'D:\\force.key' DECRYPTION BY PASSWORD = '$(P)' ENCRYPTION BY PASSWORD = '$(Q)';");
  }

  @Override
  protected void check(RestoreKey restore, Check check) {
    if (restore.kind() != KeyKind.SYMMETRIC_KEY) {
      restore
          .force()
          .ifPresent(
              force ->
                  check.report(
                      force, restore.words() + " with FORCE gives up what it cannot decrypt"));
    }
  }
}
