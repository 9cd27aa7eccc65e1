package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import java.time.LocalDate;
import java.util.Optional;

/** A token that lives for years. */
final class SasLongLived extends StatementRule<CredentialDefinition> {

  SasLongLived() {
    super(Family.SECRET, "sas-long-lived", CredentialDefinition.class, Trait.SIGNATURE, Trait.DAY);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A shared access signature is valid for more than a year")
        .because(
            """
            A signature cannot be taken back without changing the key of the account, unless a stored access policy is behind \
            it; whoever reads this script may use it until it ends. Inferred advice: an example in the documentation makes one \
            for ten years.""")
        .instead("Make signatures for weeks, or bind them to a stored access policy.")
        .limits("Judged only when a day is given to judge by.")
        .inferred()
        .sources("B2U")
        .bad(Example.of(Nightly.reported("se=2036-01-01&sv=fake&sig=fake")).asOf("2026-11-23"))
        .bad(Example.of(Nightly.reported("sv=fake&se=2027-11-24&sig=fake")).asOf("2026-11-23"))
        .good(Example.of(Nightly.silent("sv=fake&se=2027-11-23&sig=fake")).asOf("2026-11-23"))
        .good(Nightly.silent("se=2036-01-01&sv=fake&sig=fake"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    Optional<LocalDate> end = check.signature(statement).flatMap(s -> s.day("se"));
    Optional<LocalDate> limit = check.settings().asOf().map(today -> today.plusYears(1));
    if (end.isPresent() && limit.isPresent() && end.get().isAfter(limit.get())) {
      check.report(
          statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
          "the shared access signature is valid until " + end.get());
    }
  }
}
