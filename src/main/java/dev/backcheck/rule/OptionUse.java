package dev.backcheck.rule;

import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.OptionFacts;
import dev.backcheck.reference.StatementKind;
import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.List;
import java.util.Optional;

/**
 * An option as a statement has it, with what the tables know of it.
 *
 * @param statement the statement it is in
 * @param option how it is written
 * @param facts what is known of it
 */
public record OptionUse(DeviceStatement statement, Option option, OptionFacts facts) {

  /** The options of a statement that the tables know, in order. */
  public static List<OptionUse> of(DeviceStatement statement) {
    return statement.options().all().stream()
        .flatMap(option -> of(statement, option).stream())
        .toList();
  }

  /** An option of a statement; nothing when the server's parser knows none of that name. */
  public static Optional<OptionUse> of(DeviceStatement statement, Option option) {
    return OptionCatalog.find(verb(statement), option.name())
        .map(facts -> new OptionUse(statement, option, facts));
  }

  /**
   * Whether the tables know every option of a statement. Where one is misspelled, what it was to be
   * is open, and advice about an option that is missing would only repeat the finding.
   */
  public static boolean knowsAll(DeviceStatement statement) {
    return of(statement).size() == statement.options().all().size();
  }

  /** The verb under which the tables have the statement; {@code BACKUP} for {@code DUMP}. */
  public static Verb verb(DeviceStatement statement) {
    return statement instanceof Backup ? Verb.BACKUP : Verb.RESTORE;
  }

  /** What the tables call the statement. */
  public static StatementKind kind(DeviceStatement statement) {
    String object =
        statement instanceof Restore restore
            ? restore.kind().name()
            : ((Backup) statement).kind().name();
    return StatementKind.valueOf(verb(statement).name() + "_" + object);
  }

  /** The name of the option, in upper case. */
  public String name() {
    return option.name();
  }
}
