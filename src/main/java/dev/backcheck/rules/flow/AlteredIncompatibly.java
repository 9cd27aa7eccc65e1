package dev.backcheck.rules.flow;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.CredentialStatement.Scope;
import java.util.Optional;

/** ALTER CREDENTIAL that makes a credential useless for what comes behind it. */
final class AlteredIncompatibly extends StatementRule<AlterCredential> {

  AlteredIncompatibly() {
    super(Family.FLOW, "credential-altered-incompatibly", AlterCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289, 3013)
        .summary("A credential is altered so that a later statement cannot use it")
        .because(
            """
            ALTER CREDENTIAL sets identity and secret anew: without SECRET the secret becomes NULL, and with the identity of an \
            account the credential no longer serves for a URL by itself. The backup behind it is refused by the storage.""")
        .instead("Repeat SECRET in ALTER CREDENTIAL, and keep the kind of identity.")
        .limits(
            """
            A container that anybody may read can be restored from without a secret: a warning there, and wherever a condition \
            stands between.""")
        .sources("ACRED")
        .bad(Nightly.CREATE + "«" + Nightly.NO_SECRET + "»;\n" + Nightly.BACKUP)
        .bad(Nightly.CREATE + "«" + Nightly.ACCOUNT + "»;\n" + Nightly.BACKUP)
        .good(Nightly.CREATE + Nightly.NO_SECRET + ", SECRET = '$(Sas)';\n" + Nightly.BACKUP)
        .good(Nightly.CREATE + Nightly.BACKUP + Nightly.NO_SECRET + ";");
  }

  @Override
  protected void check(AlterCredential statement, Check check) {
    if (statement.scope() == Scope.SERVER) {
      check
          .model()
          .serverCredentials()
          .named(check.text(statement.name()))
          .ifPresent(timeline -> check(statement, timeline, check));
    }
  }

  private static void check(AlterCredential statement, CredentialTimeline timeline, Check check) {
    Step step = check.step();
    String harm = timeline.after(step).map(after -> harm(statement, after.kind())).orElse("");
    Optional<Step> use =
        timeline.uses().stream()
            .filter(later -> !harm.isEmpty() && later.index() > step.index())
            .filter(later -> check.model().coverages(later).stream().anyMatch(c -> c.isBy(step)))
            .findFirst();
    use.ifPresent(
        later ->
            check
                .report(statement, "altering the credential " + harm + ", and it is used behind")
                .related(later, "it is used here")
                .warnUnless(step.leadsTo(later) && later.statement() instanceof Backup));
  }

  private static String harm(AlterCredential statement, CredentialKind altered) {
    if (altered == CredentialKind.MANAGED_IDENTITY || altered == CredentialKind.UNKNOWN) {
      return "";
    }
    String account =
        altered == CredentialKind.ACCOUNT ? "makes it the credential of an account" : "";
    return statement.secret().isEmpty() ? "leaves it without a secret" : account;
  }
}
