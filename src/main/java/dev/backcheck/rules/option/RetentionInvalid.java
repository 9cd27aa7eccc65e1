package dev.backcheck.rules.option;

import dev.backcheck.model.DateText;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** How long a backup is kept, in a way that the server cannot read. */
final class RetentionInvalid extends StatementRule<Backup> {

  RetentionInvalid() {
    super(
        Family.OPTION, "retention-invalid", Backup.class, Where.option("RETAINDAYS", "EXPIREDATE"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .inferred()
        .summary("RETAINDAYS is no number of days, or EXPIREDATE is no date")
        .because(
            """
            RETAINDAYS takes a whole number, EXPIREDATE what datetime can read; the parser takes anything, so the statement \
            fails when it runs. That is documented for the formats and inferred for the failure. A date such as 03/04/2027 is \
            read by the language of the login: it is reported as a hint, as is a date that is over on the day of the check. The \
            documentation's own examples are of both kinds.""")
        .instead("Write the date as 'yyyymmdd', and the days as a whole number.")
        .sources("BACKUP")
        .bad("BACKUP LOG Hr TO Nas WITH RETAINDAYS = «-1»;")
        .bad("BACKUP LOG Hr TO Nas WITH EXPIREDATE = «'2027-13-45'»;")
        .bad("BACKUP LOG Hr TO Nas WITH EXPIREDATE = «'03/04/2027'»;")
        .bad(Example.of("BACKUP LOG A TO B WITH EXPIREDATE = «'20200101'»;").asOf("2026-11-23"))
        .good("BACKUP LOG Hr TO Nas WITH RETAINDAYS = 0;")
        .good("BACKUP LOG Hr TO Nas WITH EXPIREDATE = '20270430 10:00';")
        .good("BACKUP LOG Hr TO Nas WITH EXPIREDATE = 'April 30, 2027';");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().all()) {
      if (option.name().equals("RETAINDAYS")) {
        option.value().ifPresent(value -> checkDays(value, check));
      } else if (option.name().equals("EXPIREDATE")) {
        option.value().ifPresent(value -> checkDate(value, check));
      }
    }
  }

  private static void checkDays(Value value, Check check) {
    boolean known = check.model().text(value).isConstant();
    if (known && Numbers.of(Optional.of(value), check).orElse(-1) < 0) {
      check.report(value, "RETAINDAYS is no whole number of days from 0 on");
    }
  }

  private static void checkDate(Value value, Check check) {
    Optional<String> text = check.model().text(value).constant();
    if (text.isEmpty() || value instanceof NumberLiteral) {
      return;
    }
    DateText date = DateText.of(text.get());
    if (date.isNone()) {
      check.report(value, "EXPIREDATE is no date");
    } else if (date.days().size() > 1) {
      check.report(value, "EXPIREDATE is read by the language").info();
    } else if (check.settings().asOf().filter(date::isReachedBy).isPresent()) {
      check.report(value, "EXPIREDATE is over already").info();
    }
  }
}
