package dev.backcheck.rules.credential;

import dev.backcheck.rule.Edit;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes and dashes as word processors write them.
 *
 * @param text of a script; offsets in it are UTF-16 units
 */
record Typography(String text) {

  // Names and paths are shorter.
  private static final int LONGEST = 2000;
  private static final String QUOTES = "\u2018\u2019\u201C\u201D";
  private static final String DASHES = "\u2013\u2014";

  /** Whether a typographic quote stands there. */
  boolean isQuote(int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a long dash stands there. */
  boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }

  /** From a quote to the next typographic one of the line; the quote alone where there is none. */
  SourceRange quoted(int start) {
    int end = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (isQuote(i)) {
        return new SourceRange(start, i + 1);
      }
    }
    return new SourceRange(start, start + 1);
  }

  /** The edits that make the quotes of a part straight, but for those inside of strings. */
  List<Edit> straight(int from, int to) {
    List<Edit> edits = new ArrayList<>();
    boolean string = false;
    for (int i = from; i < to; i++) {
      string ^= text.charAt(i) == '\'';
      if (!string && isQuote(i)) {
        edits.add(new Edit(new SourceRange(i, i + 1), "'"));
      }
    }
    return edits;
  }
}
