package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionClashes;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Optional;

/** Points in time and marks that the statement cannot stop at. */
final class StopAtKind extends StatementRule<Restore> {

  private static final LazyPattern LSN = LazyPattern.of("(?i)\\s*lsn:");
  private final OptionClashes clashes = OptionClashes.of(Verb.RESTORE, "stopat-kind");

  StopAtKind() {
    super(Family.RESTORE, "stopat-kind", Restore.class, StopAtWithoutLogRestore.STOPS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031)
        .summary("STOPAT, STOPATMARK or STOPBEFOREMARK where it cannot be")
        .because(
            """
            A restore stops at one point, so two of the three options make it fail with message 3031 when it runs. The \
            statements that only read a backup take none of them. A mark by its name is found in the log only: RESTORE DATABASE \
            takes a mark of the form 'lsn:…' and no other. A time that is no time, or has not come yet, is a warning.""")
        .instead("Give one of them, to RESTORE LOG; in RESTORE DATABASE a time, or a mark 'lsn:…'.")
        .limits("Whether a time has come is judged only against the day given by --as-of.")
        .sources("RARG", "RESTORE", "E25")
        .bad("RESTORE DATABASE A FROM x WITH NORECOVERY, STOPATMARK = «'Deploy42'»;")
        .bad("RESTORE LOG A FROM x WITH STOPAT = '2026-01-01T10:00', «STOPATMARK = 'm'»;")
        .bad("RESTORE HEADERONLY FROM x WITH «STOPAT = '2026-01-01T10:00'»;")
        .bad("RESTORE LOG A FROM x WITH STOPAT = «'yesterday noon'»;")
        .bad(Example.of("RESTORE LOG A FROM x WITH STOPAT = «'2027-01-01'»;").asOf("2026-11-23"))
        .good("RESTORE LOG A FROM x WITH STOPATMARK = 'Deploy42' AFTER '2026-01-01T10:00';")
        .good("RESTORE DATABASE A FROM x WITH STOPBEFOREMARK = 'lsn:23000000007000037';")
        .good("RESTORE LOG A FROM x WITH STOPAT = @moment, RECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    List<Option> stops = restore.stops();
    if (!restore.kind().writesDatabase()) {
      for (Option stop : stops) {
        check.report(stop, restore.words() + " does not take " + stop.name()).engine(3032);
      }
      return;
    }
    clashes.report(restore, check);
    for (Option stop : stops) {
      stop.value().ifPresent(value -> checkPoint(restore, stop, value, check));
    }
  }

  private static void checkPoint(Restore restore, Option stop, Value value, Check check) {
    Optional<String> text = check.text(value).constant();
    if (text.isEmpty() || !(value instanceof Text)) {
      return;
    }
    if (stop.name().equals("STOPAT")) {
      StopTime.of(text.get())
          .mistake(check.settings().asOf())
          .ifPresent(what -> check.report(value, what).warning().engine());
    } else if (restore.kind() == Restore.Kind.DATABASE && !LSN.matcher(text.get()).lookingAt()) {
      check.report(value, "RESTORE DATABASE finds a mark by its log sequence number only").engine();
    }
  }
}
