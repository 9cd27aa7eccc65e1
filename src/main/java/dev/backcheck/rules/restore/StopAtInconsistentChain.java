package dev.backcheck.rules.restore;

import dev.backcheck.model.Histories;
import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Log restores of one sequence that stop at different points. */
final class StopAtInconsistentChain extends StatementRule<Restore> {

  StopAtInconsistentChain() {
    super(Family.RESTORE, "stopat-inconsistent-chain", Restore.class, Trait.LOG, Trait.HISTORY);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("RESTORE LOG steps of one sequence with different points to stop at")
        .because(
            """
            The point to stop at counts in the log that holds it. The documentation asks for the same one in every RESTORE LOG \
            of the sequence; a step behind that names none, or another, restores past the point.""")
        .instead("Give the same STOPAT, STOPATMARK or STOPBEFOREMARK in every RESTORE LOG.")
        .limits("A step that names none before the first that does is not reported.")
        .sources("RARG")
        .bad(
            "RESTORE LOG A FROM x WITH NORECOVERY, STOPAT = '2026-01-01'; «RESTORE LOG A» FROM y WITH RECOVERY;",
            "RESTORE LOG A FROM x WITH NORECOVERY, STOPAT = '2026-01-01'; RESTORE LOG A FROM y WITH «STOPAT = '2026-01-02'»;")
        .good(
            "RESTORE LOG A FROM x WITH NORECOVERY, STOPAT = '2026-01-01'; RESTORE LOG A FROM y WITH STOPAT = '2026-01-01';",
            "RESTORE LOG A FROM x WITH NORECOVERY; RESTORE LOG A FROM y WITH STOPAT = '2026-01-01';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.LOG || !restore.isWhole()) {
      return;
    }
    KnownText database = check.text(restore.database().orElseThrow());
    Optional<Step> before =
        check.model().restoreSequences().before(database, check.step()).map(Histories.Entry::step);
    if (before.isPresent()
        && before.get().statement() instanceof Restore last
        && last.kind() == Restore.Kind.LOG
        && !last.recovers()
        && !last.stops().isEmpty()) {
      compare(restore, last.stops().get(0), before.get(), check);
    }
  }

  private static void compare(Restore restore, Option theirs, Step before, Check check) {
    Optional<Option> mine = restore.stops().stream().findFirst();
    String there = theirs.name() + " stands here";
    if (mine.isEmpty()) {
      String message = "the log before stops at a point, and this one does not";
      check.report(restore.head(), message).restsOn(before, there);
    } else if (!point(mine.get(), check).equals(point(theirs, check))) {
      check.report(mine.get(), "the log before stops at another point").restsOn(before, there);
    }
  }

  private static List<String> point(Option stop, Check check) {
    return Stream.concat(
            Stream.of(stop.name()), stop.values().stream().map(v -> check.text(v).pattern()))
        .toList();
  }
}
