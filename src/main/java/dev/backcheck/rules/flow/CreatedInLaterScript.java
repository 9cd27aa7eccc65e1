package dev.backcheck.rules.flow;

import dev.backcheck.model.Coverage.State;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** A credential that only a later script creates. */
final class CreatedInLaterScript extends CredentialNotThere {

  CreatedInLaterScript() {
    super(
        "credential-order-across-files",
        State.CREATED_IN_LATER_SCRIPT,
        "is created only in a later script",
        "the credential is created here");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201, 3289, 3288, 3013)
        .inferred()
        .summary("Only a later script creates the credential that a statement needs")
        .because(
            """
            Scripts are taken in the order of their names, or in the order given. Applied in that order, the backup or restore \
            runs before its credential exists. That the order is the real one is inferred.""")
        .instead("Name the scripts so that the one that creates the credential comes first.")
        .ignoreWhen(
            "The scripts are applied in another order, or the statement runs later, in a job.")
        .sources("S3BP", "B2UBP", "DCRED")
        .bad(Example.of(Nightly.MARKED).then("V2__credential.sql", Nightly.CREATE))
        .bad(
            Example.of(
                    "BACKUP LOG Hr TO URL = 's3://minio.acme.test:9000/bak/hr.trn' WITH CREDENTIAL = «'k'»;")
                .then(
                    "V2__credential.sql",
                    "CREATE CREDENTIAL k WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';"))
        .good(Example.of(Nightly.CREATE).then("V2__backup.sql", Nightly.BACKUP))
        .good(
            Example.of("CREATE PROCEDURE Nightly AS " + Nightly.BACKUP)
                .then("V2__credential.sql", Nightly.CREATE));
  }
}
