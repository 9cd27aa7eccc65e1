package dev.backcheck.rule;

import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.OptionFacts;
import dev.backcheck.reference.StatementKind;
import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.ArrayList;
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
    List<OptionUse> known = new ArrayList<>(statement.options().all().size());
    for (Option option : statement.options().all()) {
      Optional<OptionFacts> facts = OptionCatalog.find(verb(statement), option.name());
      if (facts.isPresent()) {
        known.add(new OptionUse(statement, option, facts.get()));
      }
    }
    return known;
  }

  /**
   * Whether the tables know every option of a statement. Where one is misspelled, what it was to be
   * is open, and advice about an option that is missing would only repeat the finding.
   */
  public static boolean knowsAll(DeviceStatement statement, Check check) {
    return check.optionsOf(statement).size() == statement.options().all().size();
  }

  /** The verb under which the tables have the statement; {@code BACKUP} for {@code DUMP}. */
  public static Verb verb(DeviceStatement statement) {
    return statement instanceof Backup ? Verb.BACKUP : Verb.RESTORE;
  }

  /** What the tables call the statement. */
  public static StatementKind kind(DeviceStatement statement) {
    return statement instanceof Restore restore
        ? kind(restore.kind())
        : kind(((Backup) statement).kind());
  }

  private static StatementKind kind(Backup.Kind kind) {
    return switch (kind) {
      case DATABASE -> StatementKind.BACKUP_DATABASE;
      case LOG -> StatementKind.BACKUP_LOG;
      case SERVER -> StatementKind.BACKUP_SERVER;
      case GROUP -> StatementKind.BACKUP_GROUP;
    };
  }

  private static StatementKind kind(Restore.Kind kind) {
    return switch (kind) {
      case DATABASE -> StatementKind.RESTORE_DATABASE;
      case LOG -> StatementKind.RESTORE_LOG;
      case FILELISTONLY -> StatementKind.RESTORE_FILELISTONLY;
      case HEADERONLY -> StatementKind.RESTORE_HEADERONLY;
      case LABELONLY -> StatementKind.RESTORE_LABELONLY;
      case VERIFYONLY -> StatementKind.RESTORE_VERIFYONLY;
      case REWINDONLY -> StatementKind.RESTORE_REWINDONLY;
      case BACKUPSETONLY -> StatementKind.RESTORE_BACKUPSETONLY;
    };
  }

  /** The name of the option, in upper case. */
  public String name() {
    return option.name();
  }
}
