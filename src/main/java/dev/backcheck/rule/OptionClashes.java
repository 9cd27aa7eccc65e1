package dev.backcheck.rule;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.OptionConflict;
import dev.backcheck.reference.OptionConflicts;
import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the conflict table that one rule speaks of, and how it reports them. */
public final class OptionClashes {

  private final Verb verb;
  private final String rule;
  private final Set<String> removable;
  // Read when there is something to hold against them.
  private volatile @Nullable List<OptionConflict> rows;

  private OptionClashes(Verb verb, String rule, Set<String> removable) {
    this.verb = verb;
    this.rule = rule;
    this.removable = removable;
  }

  /**
   * The rows for a rule.
   *
   * @param rule its name
   * @param removable options that a fix may take out, where they are what is reported
   */
  public static OptionClashes of(Verb verb, String rule, String... removable) {
    return new OptionClashes(verb, rule, Set.of(removable));
  }

  private List<OptionConflict> rows() {
    List<OptionConflict> read = rows;
    if (read == null) {
      read =
          OptionConflicts.of(verb).stream()
              .filter(row -> row.rule().filter(rule::equals).isPresent())
              .toList();
      rows = read;
    }
    return read;
  }

  /** Reports the options of a statement that clash. */
  public void report(DeviceStatement statement, Check check) {
    if (statement.options().all().size() < 2) {
      return;
    }
    for (OptionConflict row : rows()) {
      if (clash(row, statement.options())) {
        report(row, statement, check);
      }
    }
  }

  private static boolean clash(OptionConflict row, Options options) {
    int found = 0;
    for (String member : row.members()) {
      found += options.has(member) ? 1 : 0;
    }
    return found > 1;
  }

  private void report(OptionConflict row, DeviceStatement statement, Check check) {
    List<Option> members = new ArrayList<>();
    for (String member : row.members()) {
      statement.options().find(member).ifPresent(members::add);
    }
    Option kept = kept(row, members);
    for (Option member : members) {
      if (!member.equals(kept)) {
        report(row, kept, member, statement, check);
      }
    }
  }

  // Of options that exclude each other the first that is written; else what the table says.
  private static Option kept(OptionConflict row, List<Option> members) {
    return switch (row.relation()) {
      case DOMINATES -> members.get(0);
      case POINTLESS -> members.get(1);
      case EXCLUSIVE, SAME -> {
        Option first = members.get(0);
        for (Option member : members) {
          first = member.range().compareTo(first.range()) < 0 ? member : first;
        }
        yield first;
      }
    };
  }

  private void report(
      OptionConflict row, Option kept, Option wrong, DeviceStatement statement, Check check) {
    ReportDraft draft =
        check
            .report(wrong, words(row, kept, wrong))
            .severity(Severity.valueOf(row.on(device(statement)).name()))
            .related(check.place(kept), kept.name() + " stands here");
    if (!row.engine().isEmpty()) {
      draft.engine(row.engine().toArray(Integer[]::new));
    }
    Optional.of(wrong)
        .filter(option -> removable.contains(option.name()))
        .map(option -> OptionRemoval.of(check, statement.options(), option))
        .ifPresent(edits -> draft.unsafeFix("Remove " + wrong.name(), edits));
  }

  private static String words(OptionConflict row, Option kept, Option wrong) {
    return switch (row.relation()) {
      case EXCLUSIVE -> kept.name() + " and " + wrong.name() + " exclude each other";
      case DOMINATES -> wrong.name() + " has no effect beside " + kept.name();
      case SAME -> wrong.name() + " is another word for " + kept.name();
      case POINTLESS -> wrong.name() + " is of no use together with " + kept.name();
    };
  }

  private static DeviceClass device(DeviceStatement statement) {
    boolean tape = statement.allDevices().stream().anyMatch(d -> d.medium() == Device.Medium.TAPE);
    return tape ? DeviceClass.TAPE : DeviceClass.DISK;
  }
}
