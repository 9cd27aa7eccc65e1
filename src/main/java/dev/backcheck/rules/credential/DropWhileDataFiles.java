package dev.backcheck.rules.credential;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.DropCredential;
import java.util.Optional;

/** A credential that data files need. */
final class DropWhileDataFiles extends StatementRule<DropCredential> {

  private static final String FILES = "https://acmedata.blob.core.windows.net/files";

  DropWhileDataFiles() {
    super(
        Family.CREDENTIAL,
        "credential-drop-while-data-files-use-it",
        DropCredential.class,
        Where.has(Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.DEPLOY)
        .summary("A credential is dropped while data files lie in its container")
        .because(
            """
            The server reaches data files in Azure by the credential of their container, and refuses to drop it as long as a \
            database has files there. A credential that a proxy of SQL Server Agent uses can be dropped, and breaks the proxy.""")
        .instead("Keep the credential as long as the files are there.")
        .sources("DFA", "DCRED")
        .bad(
            "RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH MOVE 'hr' TO '"
                + FILES
                + "/hr.mdf';\n"
                + "«DROP CREDENTIAL ["
                + FILES
                + "]»;",
            "CREATE DATABASE Hr ON (NAME = hr, FILENAME = '"
                + FILES
                + "/hr.mdf');\nGO\n"
                + "«DROP CREDENTIAL ["
                + FILES
                + "]»;")
        .good(
            "RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH MOVE 'hr' TO '"
                + FILES
                + "/hr.mdf';")
        .good(Nightly.BACKUP + "DROP CREDENTIAL [https://acmebak.blob.core.windows.net/nightly];");
  }

  @Override
  protected void check(DropCredential statement, Check check) {
    if (statement.scope() == Scope.DATABASE) {
      return;
    }
    Optional<Step> files =
        check.model().serverCredentials().named(check.text(statement.name())).stream()
            .flatMap(timeline -> timeline.dataFiles().stream())
            .filter(step -> step.index() < check.step().index())
            .findFirst();
    files.ifPresent(
        step ->
            check
                .report(
                    statement,
                    "data files lie in the container of %s"
                        .formatted(StorageWords.name(statement.name())))
                .related(step, "the files are put there here"));
  }
}
