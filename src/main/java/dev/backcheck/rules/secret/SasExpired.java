package dev.backcheck.rules.secret;

import dev.backcheck.model.SharedAccessSignature;
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

/** A token whose time is over, or not yet come. */
final class SasExpired extends StatementRule<CredentialDefinition> {

  private static final int SOON = 7;
  private static final String WHAT = "the shared access signature";

  SasExpired() {
    super(Family.SECRET, "sas-expired", CredentialDefinition.class, Trait.SIGNATURE, Trait.DAY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("A shared access signature has expired, or is about to, or is not valid yet")
        .because(
            """
            The storage refuses a signature outside its time with HTTP status 403; the backup or restore fails with message \
            3201. The script carries the dates in plain sight: se is the end, st the start.""")
        .instead(
            "Make a new signature, or bind it to a stored access policy whose end can be moved.")
        .limits(
            """
            Judged only when a day is given to judge by. The end of a stored access policy is not in the script. A script that \
            is history may name a signature that was replaced since. An end within a week, or a start in the future, is a \
            warning.""")
        .sources("B2UBP")
        .bad(Example.of(Nightly.reported("sv=fake&se=2026-11-22&sig=fake")).asOf("2026-11-23"))
        .bad(
            Example.of(Nightly.reported("se=2026-11-28T08:00:00Z&sv=fake&sig=fake"))
                .asOf("2026-11-23"))
        .bad(
            Example.of(Nightly.reported("st=2027-01-01&se=2027-02-01&sv=fake&sig=fake"))
                .asOf("2026-11-23"))
        .good(Example.of(Nightly.silent("sv=fake&se=2027-02-01&sig=fake")).asOf("2026-11-23"))
        .good(Example.of(Nightly.silent("sr=c&si=nightly&sig=fake")).asOf("2026-11-23"))
        .good(Nightly.silent("sv=fake&se=2020-01-01&sig=fake"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    Optional<SharedAccessSignature> signature = check.signature(statement);
    if (signature.isEmpty() || check.settings().asOf().isEmpty()) {
      return;
    }
    LocalDate today = check.settings().asOf().get();
    Optional<LocalDate> end = signature.get().day("se");
    Optional<LocalDate> start = signature.get().day("st");
    CredentialClause clause = statement.clause(CredentialClause.Kind.SECRET).orElseThrow();
    if (end.filter(today::isAfter).isPresent()) {
      check.report(clause, WHAT + " expired on " + end.get());
    } else if (end.filter(today.plusDays(SOON)::isAfter).isPresent()) {
      check.report(clause, WHAT + " expires on " + end.get()).warning();
    } else if (start.filter(today::isBefore).isPresent()) {
      check.report(clause, WHAT + " is not valid before " + start.get()).warning();
    }
  }
}
