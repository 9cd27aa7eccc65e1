package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;

/** A password of a backup, which protects little. */
final class DeprecatedRestorePassword extends StatementRule<Restore> {

  DeprecatedRestorePassword() {
    super(
        Family.OPTION,
        "deprecated-restore-password",
        Restore.class,
        Where.option("PASSWORD", "MEDIAPASSWORD"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("PASSWORD and MEDIAPASSWORD of a restore are deprecated")
        .because(
            """
            The password of a backup set or media set protects weakly and will be removed. No server since 2012 writes such \
            backups, and naming a password for a backup that has none makes the restore fail.""")
        .instead(
            "Leave the password out unless the backup is that old; protect new ones by ENCRYPTION.")
        .ignoreWhen("a backup from SQL Server 2008 R2 or before is restored that has a password.")
        .sources("RARG", "RESTORE", "DEPR")
        .yieldsTo("s3-restore-password-options")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «MEDIAPASSWORD» = 'fake';")
        .bad("RESTORE HEADERONLY FROM DISK = 'D:\\a.bak' WITH «PASSWORD» = @p, NOUNLOAD;")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH MEDIANAME = 'password';")
        .good(
            "RESTORE MASTER KEY FROM FILE = 'D:\\k' DECRYPTION BY PASSWORD = 'fake' ENCRYPTION BY PASSWORD = 'fake';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    for (Option option : restore.options().all()) {
      if (option.name().equals("PASSWORD") || option.name().equals("MEDIAPASSWORD")) {
        check
            .report(option.nameRange(), option.name() + " is deprecated")
            .unsafeRemoval(restore.options(), option);
      }
    }
  }
}
