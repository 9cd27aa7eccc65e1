package dev.backcheck.rules.credential;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement.Scope;

/** A credential of a database where one of the server is needed. */
final class DatabaseScopedForBackup extends StatementRule<CreateCredential> {

  DatabaseScopedForBackup() {
    super(Family.CREDENTIAL, "credential-database-scoped-for-backup", CreateCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289, 3013)
        .summary("The only credential for a backup's URL is database-scoped")
        .because(
            """
            BACKUP and RESTORE look among the credentials of the server only. A database-scoped one of the right name is not \
            found, and the statement fails as if there were none.""")
        .instead("Create it for the server: CREATE CREDENTIAL without DATABASE SCOPED.")
        .limits(
            "A warning where the scripts use it for something else too: the server may hold another one.")
        .sources("CDSC", "B2U")
        .bad("«" + Nightly.SCOPED.replace(" WITH", "» WITH") + Nightly.BACKUP)
        .bad(
            "«CREATE DATABASE SCOPED CREDENTIAL [s3://minio.acme.test:9000/bak]» WITH IDENTITY = 'S3 Access Key', SECRET = '$(S3)';\n"
                + "RESTORE VERIFYONLY FROM URL = 's3://minio.acme.test:9000/bak/hr.bak';")
        .good(Nightly.CREATE + Nightly.BACKUP)
        .good(Nightly.CREATE + Nightly.SCOPED + Nightly.BACKUP);
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    if (statement.scope() == Scope.DATABASE) {
      check
          .model()
          .databaseCredentials()
          .named(check.text(statement.name()))
          .ifPresent(timeline -> check(statement, timeline, check));
    }
  }

  private static void check(CreateCredential statement, CredentialTimeline timeline, Check check) {
    timeline.uses().stream()
        .filter(step -> isInVain(step, check))
        .findFirst()
        .ifPresent(use -> report(statement, use, timeline.namedBy().isEmpty(), check));
  }

  private static void report(CreateCredential statement, Step use, boolean only, Check check) {
    ReportDraft report =
        check
            .report(
                Scoping.opening(statement),
                "BACKUP and RESTORE do not use the database-scoped credential %s"
                    .formatted(StorageWords.name(statement.name())))
            .related(use, "it would be needed here")
            .warnUnless(only && !check.model().mayHaveOtherCredentials(use));
    Scoping.offerRemoval(report, statement, check);
  }

  private static boolean isInVain(Step use, Check check) {
    return check.model().coverages(use).stream()
        .filter(coverage -> coverage.state() == Coverage.State.DATABASE_SCOPED)
        .flatMap(coverage -> coverage.credential().stream())
        .anyMatch(credential -> credential.created() == check.step());
  }
}
