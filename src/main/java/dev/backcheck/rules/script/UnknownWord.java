package dev.backcheck.rules.script;

import dev.backcheck.reference.Nearest;
import dev.backcheck.rule.Suppression;
import dev.backcheck.rule.SuppressionCheck;
import dev.backcheck.source.SourceRange;
import java.util.List;

/** What is said of words in suppressions that mean nothing. */
final class UnknownWord {

  private static final List<String> WORDS = List.of(Suppression.IGNORE, Suppression.IGNORE_FILE);

  private UnknownWord() {}

  /** A word behind {@code backcheck:} that suppresses nothing. */
  static void report(Suppression suppression, SuppressionCheck check) {
    SourceRange all = suppression.range();
    String word = suppression.word();
    if (word.isEmpty()) {
      check.report(all, "backcheck: is followed by no word, such as ignore");
      return;
    }
    int colon = suppression.source().text().indexOf(':', all.start());
    int start = colon + 1;
    while (suppression.source().text().charAt(start) <= ' ') {
      start++;
    }
    // ignore-line is not to become ignore-file.
    String near =
        Nearest.to(word, WORDS).filter(any -> word.contains("f")).orElse(Suppression.IGNORE);
    check.report(
        new SourceRange(start, start + word.length()),
        "there is no backcheck:%s; did you mean backcheck:%s?".formatted(word, near));
  }

  static String missing(String name, SuppressionCheck check) {
    return "there is no rule "
        + name
        + " to suppress"
        + check.names().nearest(name).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
