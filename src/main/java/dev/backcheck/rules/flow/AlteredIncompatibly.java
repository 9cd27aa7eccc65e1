package dev.backcheck.rules.flow;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.CredentialStatement.Scope;
import java.util.Optional;

/** ALTER CREDENTIAL that makes a credential useless for what comes behind it. */
public final class AlteredIncompatibly extends StatementRule<AlterCredential> {

  /** The rule. */
  public AlteredIncompatibly() {
    super(
        AlterCredential.class,
        rule("credential-altered-incompatibly", Family.FLOW, Severity.ERROR, Fails.RUN)
            .engine(3201, 3289, 3013)
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
            .bad(
                Nightly.CREATE
                    + "«ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'acmebak', SECRET = '$(Key)'»;\n"
                    + Nightly.BACKUP)
            .good(Nightly.CREATE + Nightly.NO_SECRET + ", SECRET = '$(Sas)';\n" + Nightly.BACKUP)
            .good(Nightly.CREATE + Nightly.BACKUP + Nightly.NO_SECRET + ";"));
  }

  @Override
  protected void check(AlterCredential statement, Check check) {
    if (statement.scope() == Scope.DATABASE) {
      return;
    }
    Optional<CredentialTimeline> timeline =
        check.model().serverCredentials().named(check.text(statement.name()));
    timeline
        .flatMap(life -> life.after(check.step()))
        .ifPresent(altered -> check(statement, altered, timeline.get(), check));
  }

  private static void check(
      AlterCredential statement, Credential altered, CredentialTimeline timeline, Check check) {
    boolean account = altered.kind() == CredentialKind.ACCOUNT;
    boolean bare =
        statement.secret().isEmpty()
            && altered.kind() != CredentialKind.MANAGED_IDENTITY
            && altered.kind() != CredentialKind.UNKNOWN;
    if (!account && !bare) {
      return;
    }
    Optional<Step> use =
        timeline.uses().stream()
            .filter(step -> step.index() > check.step().index())
            .filter(step -> isUsed(step, check))
            .findFirst();
    use.ifPresent(
        step -> {
          String why =
              bare ? "leaves it without a secret" : "makes it the credential of an account";
          ReportDraft report =
              check
                  .report(statement, "altering the credential " + why + ", and it is used behind")
                  .related(Check.place(step, step.statement()), "it is used here");
          boolean sure = check.step().leadsTo(step) && step.statement() instanceof Backup;
          if (!sure) {
            report.severity(Severity.WARNING).confidence(Confidence.LIKELY);
          }
        });
  }

  private static boolean isUsed(Step use, Check check) {
    return check.model().lookedUpUrls(use.statement()).stream()
        .flatMap(location -> location.url().stream())
        .map(url -> check.model().coverage(url, use))
        .map(Coverage::credential)
        .flatMap(Optional::stream)
        .anyMatch(credential -> credential.defined() == check.step());
  }
}
