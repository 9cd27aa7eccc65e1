package dev.backcheck.rules.credential;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.DropCredential;

/** A credential that is there already. */
final class DuplicateCreate extends StatementRule<CreateCredential> {

  private static final String APPLIED =
      "Drop it first, or alter it; nothing is wrong where the script has been applied already.";

  private static final String AGAIN = Nightly.CREATE.replace("[", "«[").replace("]", "]»");

  DuplicateCreate() {
    super(Family.CREDENTIAL, "credential-duplicate-create", CreateCredential.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.DEPLOY, 15530)
        .summary("A credential is created that the scripts have created before")
        .because(
            """
            A second credential of the same name is refused with message 15530 when the script is applied; letter case does not \
            make another name.""")
        .instead(
            "Drop it first, alter it, or create it only where IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = …) holds.")
        .limits(
            "Only what runs on the same path is compared: branches and procedures are left aside. Between scripts of different folders, which may be alternatives, it is a warning; so it is where the server has it (--facts), and among several scripts, which may have been applied, a note.")
        .sources("CCRED", "E15")
        .bad(Nightly.CREATE + AGAIN)
        .bad(Example.of(Nightly.CREATE).then("V2__again.sql", AGAIN.replace("acmebak", "ACMEBAK")))
        .good(Nightly.CREATE + Nightly.DROP + Nightly.CREATE)
        .good(Nightly.CREATE + Nightly.GUARD + Nightly.CREATE);
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    Step step = check.step();
    boolean runs =
        step.guard().isEmpty() && !step.placement().module() && !step.placement().handler();
    // A database-scoped credential of that name may be in another database.
    if (runs && statement.scope() == Scope.SERVER) {
      check
          .model()
          .serverCredentials()
          .named(check.text(statement.name()))
          .flatMap(timeline -> timeline.previous(step))
          .filter(before -> !(before.statement() instanceof DropCredential))
          .filter(before -> before.leadsTo(step))
          .ifPresent(previous -> report(statement, previous, check));
    }
  }

  private static void report(CreateCredential statement, Step previous, Check check) {
    ReportDraft draft =
        check
            .report(statement.name(), StorageWords.the(statement.name()) + " exists already")
            .related(previous, "it is created here");
    if (check.model().server().isFact(previous.source())) {
      boolean alone = check.model().scripts().size() == 1;
      (alone ? draft.warning().likely() : draft.info().possible()).help(APPLIED);
    } else if (!previous.sharesFolder(check.step())) {
      // Folders may hold alternatives, such as one for each environment.
      draft.warning().possible();
    }
  }
}
