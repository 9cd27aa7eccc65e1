package dev.backcheck.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that T-SQL reserves, and those that begin a statement: {@code reserved-words.tsv},
 * after <a
 * href="https://learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql">Reserved
 * keywords</a> where the server does not disagree.
 */
public final class ReservedWords {
  private ReservedWords() {}

  /** Whether the server takes the word, in any case, for a name only in brackets or quotes. */
  public static boolean isReserved(String word) {
    return find(word).reserved;
  }

  /**
   * Whether a statement may begin with the word, in any case. {@code WITH} does so only after a
   * semicolon.
   */
  public static boolean startsStatement(String word) {
    return find(word).starts;
  }

  /**
   * Whether the word, in any case, may follow a whole statement: it starts another, or is {@code
   * ELSE} or {@code END}.
   */
  public static boolean followsStatement(String word) {
    Word found = find(word);
    return found.starts || found.continues;
  }

  private static Word find(String word) {
    return Loaded.WORDS.getOrDefault(Cells.upper(word), Word.ANY);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException when a word is there twice or not in upper case
   */
  static Map<String, Word> load(Table table) {
    Map<String, Word> words = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      Word facts =
          new Word(
              Cells.flag(row, "reserved"), Cells.flag(row, "starts"), Cells.flag(row, "continues"));
      if (word.isEmpty() || !word.equals(Cells.upper(word)) || words.put(word, facts) != null) {
        throw row.invalid("word");
      }
    }
    return Map.copyOf(words);
  }

  /** What is known of a word. */
  record Word(boolean reserved, boolean starts, boolean continues) {
    static final Word ANY = new Word(false, false, false);
  }

  private static final class Loaded {
    static final Map<String, Word> WORDS =
        load(Table.read(ReservedWords.class, "reserved-words.tsv"));
  }
}
