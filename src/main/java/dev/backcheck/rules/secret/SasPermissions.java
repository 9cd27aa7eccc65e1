package dev.backcheck.rules.secret;

import dev.backcheck.model.CredentialUse;
import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import java.util.Optional;

/** A token that may not do what the script does with it. */
final class SasPermissions extends StatementRule<CredentialDefinition> {

  SasPermissions() {
    super(
        Family.SECRET,
        "sas-permissions",
        CredentialDefinition.class,
        Where.has(Trait.SIGNATURE, Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary(
            "A shared access signature lacks the permissions that a backup or restore with it needs")
        .because(
            """
            sp lists what a signature allows: a backup needs to read and write (rw), a restore to read and list (rl). Without w \
            and without c no blob can be written and the backup fails with message 3201: an error. What less than the documented \
            permissions leads to is inferred: a warning.""")
        .instead(
            "Make the signature with racwdl, or bind it to a stored access policy that has read, write, delete and list.")
        .inferred()
        .sources("BACKUP", "B2U", "RESTORE")
        .bad(Nightly.reported("sp=r&sv=fake&sig=fake") + Nightly.BACKUP)
        .bad(Nightly.reported("sp=rc&sv=fake&sig=fake") + Nightly.BACKUP)
        .bad(Nightly.reported("sp=w&sv=fake&sig=fake") + Nightly.VERIFY)
        .good(Nightly.silent("sp=rwdl&sv=fake&sig=fake") + Nightly.BACKUP)
        .good(Nightly.silent("sp=rl&sv=fake&sig=fake") + Nightly.VERIFY)
        .good(Nightly.silent("sr=c&si=nightly&sig=fake") + Nightly.BACKUP);
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    Optional<SharedAccessSignature> signature = check.signature(statement);
    if (signature.isEmpty() || !signature.get().has("sp")) {
      return;
    }
    for (CredentialUse use : check.model().credentialUses().of(check.step())) {
      boolean backup = use.step().statement() instanceof Backup;
      if (!signature.get().allowsAll(backup ? "rw" : "rl")) {
        boolean readOnly = backup && signature.get().allowsNone("wc");
        check
            .report(
                statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
                "the shared access signature does not allow to "
                    + (backup
                        ? "read and write, as a backup needs"
                        : "read and list, as a restore needs"))
            .severity(readOnly ? Severity.ERROR : Severity.WARNING)
            .related(use.step(), use.device(), "it is used here");
        return;
      }
    }
  }
}
