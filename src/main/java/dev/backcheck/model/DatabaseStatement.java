package dev.backcheck.model;

import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code CREATE | ALTER | DROP DATABASE name …}.
 *
 * @param verb its first word, in upper case
 * @param databases the names; several for {@code DROP} only
 * @param words what follows the name, each as a word in upper case, values as {@code ?}
 * @param rest what follows the name
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql">ALTER
 *     DATABASE</a>
 */
record DatabaseStatement(
    String verb, List<KnownText> databases, List<String> words, List<Fragment> rest) {

  /** What any other statement is. */
  static final DatabaseStatement NONE = new DatabaseStatement("", List.of(), List.of(), List.of());

  /** What stands for the database in use. */
  static final KnownText CURRENT = KnownText.of("CURRENT");

  private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP");

  // DATABASE AUDIT SPECIFICATION, DATABASE SCOPED …, DATABASE ENCRYPTION KEY are about other
  // things.
  private static final Set<String> OTHER_OBJECTS =
      Set.of("AUDIT SPECIFICATION", "ENCRYPTION KEY", "SCOPED CONFIGURATION", "SCOPED CREDENTIAL");

  /** Copies the lists. */
  DatabaseStatement {
    databases = List.copyOf(databases);
    words = List.copyOf(words);
    rest = List.copyOf(rest);
  }

  /** The statement, when it is one of them; {@link Step#databaseStatement} keeps it. */
  static Optional<DatabaseStatement> of(Step step, OtherStatement other) {
    if (other.tokens().size() < 3
        || !VERBS.contains(word(other.tokens().get(0)))
        || !word(other.tokens().get(1)).equals("DATABASE")
        || OTHER_OBJECTS.contains(pair(other.tokens()))) {
      return Optional.empty();
    }
    List<Fragment> tokens = other.tokens();
    String verb = word(tokens.get(0));
    int at = verb.equals("DROP") && word(tokens.get(2)).equals("IF") ? 4 : 2;
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    List<KnownText> databases = new ArrayList<>();
    // A reserved word, so no name, though it stands for one.
    if (word(tokens.get(at)).equals("CURRENT")) {
      databases.add(CURRENT);
      at++;
    }
    while (at < tokens.size() && tokens.get(at).token() instanceof Name name) {
      databases.add(step.text(name));
      boolean more = verb.equals("DROP") && at + 1 < tokens.size() && isComma(tokens.get(at + 1));
      at += more ? 2 : 1;
      if (!more) {
        break;
      }
    }
    List<Fragment> rest = tokens.subList(Math.min(at, tokens.size()), tokens.size());
    return databases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatabaseStatement(
                verb, databases, rest.stream().map(DatabaseStatement::word).toList(), rest));
  }

  /** Whether it begins with this word. */
  boolean is(String verbInUpperCase) {
    return verb.equals(verbInUpperCase);
  }

  /** The word behind {@code SET option [=]}; empty when that option is not set. */
  Optional<String> set(String option) {
    if (!verb.equals("ALTER") || words.isEmpty() || !words.get(0).equals("SET")) {
      return Optional.empty();
    }
    int at = words.indexOf(option);
    int value = at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("=") ? at + 2 : at + 1;
    return at < 0 || value >= words.size() ? Optional.empty() : Optional.of(words.get(value));
  }

  static String word(Fragment fragment) {
    if (fragment.token() instanceof Keyword keyword) {
      return keyword.text();
    }
    return fragment.token() instanceof Name name && name.quoting() == Name.Quoting.NONE
        ? name.value().toUpperCase(Locale.ROOT)
        : fragment.token() instanceof Value ? "?" : "";
  }

  private static String pair(List<Fragment> tokens) {
    return tokens.size() < 4 ? "" : word(tokens.get(2)) + " " + word(tokens.get(3));
  }

  private static boolean isComma(Fragment fragment) {
    return word(fragment).equals(",");
  }
}
