package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same option twice. */
final class OptionDuplicate extends StatementRule<DeviceStatement> {

  OptionDuplicate() {
    super(Family.OPTION, "option-duplicate", DeviceStatement.class, Trait.REPEATED_OPTION);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3031)
        .inferred()
        .summary("An option stands twice in the list")
        .because(
            """
            The parser reads an option as often as it is written. RESTORE is documented to take one FILE; that the server \
            refuses others twice (3031) is inferred, and a published script that writes STATS twice speaks against it.""")
        .instead("Keep the one that is meant.")
        .sources("RARG", "BACKUP")
        .yieldsTo("move-duplicate-target")
        .bad("BACKUP LOG Hr TO Nas WITH STATS = 5, «STATS = 10»;")
        .bad("RESTORE DATABASE Hr FROM Nas WITH FILE = 1, NORECOVERY, «FILE = 2»;")
        .bad("RESTORE LOG Hr FROM Nas WITH MOVE 'a' TO 'b', «MOVE 'A' TO 'c'»;")
        .bad("BACKUP SERVER TO Nas WITH METADATA_ONLY, «SNAPSHOT»;")
        .good("RESTORE DATABASE Hr FROM Nas WITH MOVE 'a' TO 'b', MOVE 'c' TO 'd';")
        .good("RESTORE DATABASE Hr FROM Nas WITH MOVE @a TO @b, MOVE @c TO @d;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Map<Key, Option> seen = new HashMap<>();
    for (OptionUse use : check.optionsOf(statement)) {
      Option before = seen.putIfAbsent(key(use, check), use.option());
      if (before != null) {
        report(before, use, check);
      }
    }
  }

  private record Key(String name, String value) {}

  // What may stand several times is told apart by its first value.
  private static Key key(OptionUse use, Check check) {
    String name = use.name().equals("SNAPSHOT") ? "METADATA_ONLY" : use.name();
    return use.facts().repeatable() && use.option().value().isPresent()
        ? new Key(name, check.text(use.option().value().get()).pattern().toLowerCase(Locale.ROOT))
        : new Key(name, "");
  }

  private static void report(Option before, OptionUse use, Check check) {
    Source source = check.step().source();
    boolean same = source.text(before.range()).equalsIgnoreCase(source.text(use.option().range()));
    ReportDraft draft = check.report(use.option(), use.name() + " stands here twice");
    draft.related(check.place(before), "the first one is here");
    if (same) {
      List<Edit> edits = OptionRemoval.of(check, use.statement().options(), use.option());
      draft.safeFix("take the second one out", edits);
    }
  }
}
