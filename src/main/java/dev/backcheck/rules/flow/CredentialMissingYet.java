package dev.backcheck.rules.flow;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Coverage.State;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;

/** A credential that is not there when it is used: created too late, or dropped too early. */
public final class CredentialMissingYet extends StatementRule<Statement> {

  private final State state;
  private final String message;
  private final String related;

  private CredentialMissingYet(State state, String message, String related, RuleSpec.Draft spec) {
    super(Statement.class, spec.sources("S3BP", "B2UBP", "DCRED"));
    this.state = state;
    this.message = message;
    this.related = related;
  }

  /** Created later in the same script. */
  public static CredentialMissingYet createdLater() {
    return new CredentialMissingYet(
        State.CREATED_LATER,
        "is created only after this statement",
        "the credential is created here",
        rule("credential-created-after-use", Family.FLOW, Severity.ERROR, Fails.RUN)
            .engine(3201, 3289, 3288, 3013)
            .summary("A credential is created behind the statement that needs it")
            .because(
                """
                The credential must exist before the backup or restore runs. An unguarded CREATE CREDENTIAL behind it can only \
                succeed if there was none before, so that the statement fails: 3201 with operating system error 50, 3289, or 3288 \
                for a name in WITH CREDENTIAL.""")
            .instead("Move CREATE CREDENTIAL before the statement.")
            .limits(
                "Under an existence guard, or in a branch, the credential may be there before: then a warning.")
            .bad(
                Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»")
                    + Nightly.CREATE)
            .bad(
                "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/hr.bak' WITH CREDENTIAL = «'k'»;\n"
                    + "CREATE CREDENTIAL k WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';")
            .good(Nightly.CREATE + Nightly.BACKUP)
            .good("CREATE PROCEDURE Nightly AS " + Nightly.BACKUP + "GO\n" + Nightly.CREATE));
  }

  /** Dropped before. */
  public static CredentialMissingYet dropped() {
    return new CredentialMissingYet(
        State.DROPPED,
        "is dropped before this statement",
        "the credential is dropped here",
        rule("credential-dropped-before-use", Family.FLOW, Severity.ERROR, Fails.RUN)
            .engine(3201, 3289, 3288, 3013)
            .summary("A credential is dropped before the statement that needs it")
            .because(
                """
                The server looks for the credential when the backup or restore runs. Dropped before and not created anew, it is \
                missing: 3201 with operating system error 50, 3289, or 3288 for a name in WITH CREDENTIAL.""")
            .instead("Drop the credential behind its last use, or create it again before.")
            .bad(
                Nightly.CREATE
                    + Nightly.DROP
                    + Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»"))
            .bad(
                Example.of("DROP CREDENTIAL k;")
                    .then(
                        "V2__restore.sql",
                        "RESTORE VERIFYONLY FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak'"
                            + " WITH CREDENTIAL = «'k'»;"))
            .good(Nightly.DROP + Nightly.CREATE + Nightly.BACKUP)
            .good("IF @@SERVERNAME = 'TEST'\n" + Nightly.DROP + Nightly.BACKUP));
  }

  /** Created in a later script only. */
  public static CredentialMissingYet createdInLaterScript() {
    return new CredentialMissingYet(
        State.CREATED_IN_LATER_SCRIPT,
        "is created only in a later script",
        "the credential is created here",
        rule("credential-order-across-files", Family.FLOW, Severity.WARNING, Fails.RUN)
            .engine(3201, 3289, 3288, 3013)
            .inferred()
            .summary("Only a later script creates the credential that a statement needs")
            .because(
                """
                Scripts are taken in the order of their names, or in the order given. Applied in that order, the backup or restore \
                runs before its credential exists. That the order is the real one is inferred.""")
            .instead("Name the scripts so that the one that creates the credential comes first.")
            .ignoreWhen(
                "The scripts are applied in another order, or the statement runs later, in a job.")
            .bad(
                Example.of(Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»"))
                    .then("V2__credential.sql", Nightly.CREATE))
            .bad(
                Example.of(
                        "BACKUP LOG Hr TO URL = 's3://minio.acme.test:9000/bak/hr.trn' WITH CREDENTIAL = «'k'»;")
                    .then(
                        "V2__credential.sql",
                        "CREATE CREDENTIAL k WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';"))
            .good(Example.of(Nightly.CREATE).then("V2__backup.sql", Nightly.BACKUP))
            .good(
                Example.of("CREATE PROCEDURE Nightly AS " + Nightly.BACKUP)
                    .then("V2__credential.sql", Nightly.CREATE)));
  }

  @Override
  protected void check(Statement statement, Check check) {
    Step step = check.step();
    check
        .model()
        .lookedUpContainers(statement)
        .forEach(
            (location, url) ->
                report(
                    check.model().coverage(url, step),
                    location.value(),
                    "the credential for " + url.containerUrl(),
                    check));
    check
        .model()
        .namedCredential(statement)
        .ifPresent(
            name ->
                report(
                    check.model().coverage(check.text(name), step),
                    name,
                    "the credential of WITH CREDENTIAL",
                    check));
  }

  private void report(Coverage coverage, Node place, String what, Check check) {
    if (coverage.state() != state || coverage.cause().isEmpty()) {
      return;
    }
    Step cause = coverage.cause().get();
    ReportDraft report =
        check
            .report(place, what + " " + message)
            .related(Check.place(cause, cause.statement()), related);
    boolean sure = state == State.DROPPED || cause.placement().isCertain();
    boolean open = check.model().mayHaveOtherCredentials(check.step());
    if (!(sure || check.settings().closedInventory()) || open) {
      report.severity(Severity.WARNING).confidence(Confidence.LIKELY);
    }
  }
}
