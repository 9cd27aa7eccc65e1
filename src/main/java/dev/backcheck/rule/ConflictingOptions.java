package dev.backcheck.rule;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.OptionConflict;
import dev.backcheck.reference.OptionConflicts;
import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Options that do not go together, as the table of conflicts has them: one rule for all rows that
 * bear its name.
 */
public final class ConflictingOptions extends StatementRule<DeviceStatement> {

  private final List<OptionConflict> conflicts;

  /** The rule for the rows of the description's name. */
  public ConflictingOptions(RuleSpec.Draft spec) {
    super(DeviceStatement.class, spec);
    this.conflicts =
        Stream.of(Verb.values())
            .flatMap(verb -> OptionConflicts.of(verb).stream())
            .filter(conflict -> conflict.rule().equals(Optional.of(name())))
            .toList();
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionConflict conflict : conflicts) {
      if (conflict.verb() == OptionUse.verb(statement)) {
        check(conflict, statement, check);
      }
    }
  }

  private static void check(OptionConflict conflict, DeviceStatement statement, Check check) {
    List<Option> present =
        conflict.members().stream()
            .flatMap(member -> statement.options().find(member).stream())
            .sorted(order(conflict))
            .toList();
    for (Option clashing : present.stream().skip(1).toList()) {
      ReportDraft draft =
          check
              .report(clashing, words(conflict.relation(), present.get(0), clashing))
              .severity(Severity.valueOf(severity(conflict, statement, check).name()))
              .related(check.place(present.get(0)), present.get(0).name() + " stands here");
      if (!conflict.engine().isEmpty()) {
        draft.engine(conflict.engine().toArray(Integer[]::new));
      }
      if (conflict.relation() != OptionConflict.Relation.EXCLUSIVE) {
        draft.fix(
            "take " + clashing.name() + " out",
            Fix.Safety.UNSAFE,
            OptionRemoval.of(check, statement.options(), clashing));
      }
    }
  }

  // The one that wins comes first; else the one that is written first.
  private static Comparator<Option> order(OptionConflict conflict) {
    return conflict.relation() == OptionConflict.Relation.DOMINATES
        ? Comparator.comparingInt(option -> conflict.members().indexOf(option.name()))
        : Comparator.comparing(Option::range);
  }

  private static OptionConflict.Severity severity(
      OptionConflict conflict, DeviceStatement statement, Check check) {
    Optional<DeviceClass> only = conflict.only();
    boolean there =
        statement.allDevices().stream()
            .map(device -> check.model().deviceClass(statement, device))
            .anyMatch(only::equals);
    return only.isEmpty() || there ? conflict.severity() : conflict.elsewhere();
  }

  private static String words(OptionConflict.Relation relation, Option first, Option second) {
    String one = first.name();
    String other = second.name();
    return switch (relation) {
      case EXCLUSIVE -> other + " conflicts with " + one;
      case DOMINATES -> other + " has no effect beside " + one;
      case SAME -> other + " says the same as " + one;
      case POINTLESS -> other + " is of no use with " + one;
    };
  }
}
