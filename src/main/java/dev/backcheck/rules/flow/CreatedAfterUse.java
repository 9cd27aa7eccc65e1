package dev.backcheck.rules.flow;

import dev.backcheck.model.Coverage.State;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** A credential that the same script creates only behind its use. */
final class CreatedAfterUse extends CredentialNotThere {

  CreatedAfterUse() {
    super(
        "credential-created-after-use",
        State.CREATED_LATER,
        "is created only after this statement",
        "the credential is created here");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289, 3288, 3013)
        .summary("A credential is created behind the statement that needs it")
        .because(
            """
            The credential must exist before the backup or restore runs. An unguarded CREATE CREDENTIAL behind it can only \
            succeed if there was none before, so that the statement fails: 3201 with operating system error 50, 3289, or 3288 \
            for a name in WITH CREDENTIAL.""")
        .instead("Move CREATE CREDENTIAL before the statement.")
        .limits(
            "Under an existence guard, or in a branch, the credential may be there before: then a warning.")
        .sources("S3BP", "B2UBP", "DCRED")
        .bad(Nightly.MARKED + Nightly.CREATE)
        .bad(
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/hr.bak' WITH CREDENTIAL = «'k'»;\n"
                + "CREATE CREDENTIAL k WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';")
        .good(Nightly.CREATE + Nightly.BACKUP)
        .good("CREATE PROCEDURE Nightly AS " + Nightly.BACKUP + "GO\n" + Nightly.CREATE);
  }
}
