package dev.backcheck.rules.secret;

import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A token that was copied with the question mark before it. */
final class SasLeadingQuestionMark extends StatementRule<CredentialDefinition> {

  SasLeadingQuestionMark() {
    super(Family.SECRET, "sas-leading-question-mark", CredentialDefinition.class, Trait.SIGNATURE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("A shared access signature begins with a question mark")
        .because(
            """
            The portal shows the token with the question mark that joins it to a URL. CREATE CREDENTIAL takes it as it is; every \
            backup and restore then fails with message 3201, operating system error 50 (86 on Managed Instance).""")
        .instead("Leave the question mark out: the SECRET begins with the first name, such as sv=.")
        .sources("CCRED", "B2UBP")
        .bad(Nightly.reported("?sv=fake&sig=fake"))
        .bad(Nightly.reported("?$(Sas)"))
        .good(Nightly.silent("sv=fake&sig=fake"))
        .good(Nightly.silent("$(Sas)"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    check
        .signature(statement)
        .filter(SharedAccessSignature::beginsWithQuestionMark)
        .ifPresent(signature -> report(statement, check));
  }

  private static void report(CredentialDefinition statement, Check check) {
    CredentialClause clause = statement.clause(CredentialClause.Kind.SECRET).orElseThrow();
    ReportDraft draft =
        check.report(clause, "the shared access signature begins with a question mark");
    int mark = check.step().source().text().indexOf("'?", clause.value().range().start()) + 1;
    if (mark > 0 && mark <= clause.value().range().start() + 2) {
      draft.safeFix("remove the question mark", new SourceRange(mark, mark + 1), "");
    }
  }
}
