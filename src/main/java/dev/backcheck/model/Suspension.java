package dev.backcheck.model;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER DATABASE … | ALTER SERVER CONFIGURATION SET SUSPEND_FOR_SNAPSHOT_BACKUP}.
 *
 * @param databases whose writes are held or let go; empty for all of the server
 * @param on whether writes are held
 * @param copyOnly whether the backup to come is a copy-only one
 * @param word the word that names the option
 * @param equalsSign whether an equals sign follows the word
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/backup-restore/create-a-transact-sql-snapshot-backup">Transact-SQL
 *     snapshot backup</a>
 */
public record Suspension(
    List<KnownText> databases, boolean on, boolean copyOnly, SourceRange word, boolean equalsSign) {

  private static final String OPTION = "SUSPEND_FOR_SNAPSHOT_BACKUP";

  /** Copies the list. */
  public Suspension {
    databases = List.copyOf(databases);
  }

  /** Whether it is about all databases of the server. */
  public boolean isServer() {
    return databases.isEmpty();
  }

  /** The system databases among those it names. */
  public List<SystemDatabase> systemDatabases() {
    return databases.stream().flatMap(name -> SystemDatabase.of(name).stream()).toList();
  }

  static Optional<Suspension> of(Step step, CurrentDatabase current) {
    if (!(step.statement() instanceof OtherStatement other) || other.tokens().isEmpty()) {
      return Optional.empty();
    }
    List<Fragment> tokens = other.tokens();
    if (!DatabaseStatement.word(tokens.get(0)).equals("ALTER")) {
      return Optional.empty();
    }
    List<String> words = tokens.stream().map(DatabaseStatement::word).toList();
    int at = words.indexOf(OPTION);
    if (at < 0) {
      return Optional.empty();
    }
    boolean equals = at + 1 < words.size() && words.get(at + 1).equals("=");
    int state = equals ? at + 2 : at + 1;
    boolean on = state < words.size() && words.get(state).equals("ON");
    boolean off = state < words.size() && words.get(state).equals("OFF");
    List<KnownText> databases =
        step.databaseStatement()
            .map(statement -> DatabaseNames.of(statement, step, current))
            .orElseGet(() -> group(tokens, words, step));
    boolean copyOnly = words.contains("COPY_ONLY");
    return on || off
        ? Optional.of(new Suspension(databases, on, copyOnly, tokens.get(at).range(), equals))
        : Optional.empty();
  }

  // GROUP = (name, …)
  private static List<KnownText> group(List<Fragment> tokens, List<String> words, Step step) {
    List<KnownText> names = new ArrayList<>();
    int at = words.indexOf("GROUP");
    if (at < 0) {
      return names;
    }
    for (int i = at + 1; i < tokens.size() && !words.get(i).equals(")"); i++) {
      if (tokens.get(i).token() instanceof Name name) {
        names.add(step.text(name));
      }
    }
    return names;
  }
}
