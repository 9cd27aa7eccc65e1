package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** Progress that is told at no percentage. */
final class StatsOutOfRange extends OptionOutOfRange {

  StatsOutOfRange() {
    super("stats-out-of-range", "STATS");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3250)
        .inferred()
        .summary("STATS is no percentage")
        .because(
            """
            STATS = n asks for a message after every n per cent. The documentation calls it a percentage and says no more; that \
            the server refuses other numbers with message 3250 is inferred.""")
        .instead("Write a number from 1 to 100, or STATS alone for 10.")
        .sources("BACKUP", "RARG")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS = «500»;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH STATS = «0»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS = 100;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS;");
  }
}
