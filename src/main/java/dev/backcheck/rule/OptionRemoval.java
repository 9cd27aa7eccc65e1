package dev.backcheck.rule;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes options out of a {@code WITH} list, each with the comma it no longer needs, or the whole
 * list when nothing is left of it. Comments stay where they are.
 */
public final class OptionRemoval {

  private static final int WITH = "WITH".length();

  private final String text;
  private final Options options;
  private final List<Edit> edits = new ArrayList<>();

  private OptionRemoval(String text, Options options) {
    this.text = text;
    this.options = options;
  }

  /** The edits that take options out of the list of the statement under check. */
  public static List<Edit> of(Check check, Options options, Option... removed) {
    return of(check, options, List.of(removed));
  }

  /** The edits that take options out of the list of the statement under check. */
  public static List<Edit> of(Check check, Options options, Collection<Option> removed) {
    return of(check.step().source().text(), options, removed);
  }

  /** The edits that take options out of the list of a statement in a text. */
  static List<Edit> of(String text, Options options, Collection<Option> removed) {
    return new OptionRemoval(text, options).edits(removed);
  }

  private List<Edit> edits(Collection<Option> removed) {
    List<Option> all = options.all();
    boolean whole = removed.containsAll(all);
    if (whole) {
      take(startOfList(), with().end());
    }
    boolean kept = false;
    for (int i = 0; i < all.size(); i++) {
      Option option = all.get(i);
      if (!removed.contains(option)) {
        kept = true;
      } else if (kept || (whole && i > 0)) {
        takeGap(all.get(i - 1).range(), option.range());
        take(option.range());
      } else {
        if (whole) {
          takeGap(with(), option.range());
        }
        take(option.range());
        if (!whole) {
          takeGap(option.range(), all.get(i + 1).range());
        }
      }
    }
    return List.copyOf(edits);
  }

  private SourceRange with() {
    int start = options.range().start();
    return new SourceRange(start, start + WITH);
  }

  // What stands between two options: blanks, a comma, comments. All of it goes, but for comments.
  private void takeGap(SourceRange before, SourceRange behind) {
    int start = before.end();
    int end = behind.start();
    String gap = text.substring(start, end);
    if (!gap.contains("--") && !gap.contains("/*")) {
      take(start, end);
      return;
    }
    int comma = comma(start, end);
    if (comma >= 0) {
      take(comma, comma + 1);
    }
  }

  private int comma(int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      if (text.startsWith("/*", i)) {
        depth++;
        i++;
      } else if (depth > 0 && text.startsWith("*/", i)) {
        depth--;
        i++;
      } else if (depth == 0 && text.startsWith("--", i)) {
        i = endOfLine(i) - 1;
      } else if (depth == 0 && text.charAt(i) == ',') {
        return i;
      }
    }
    return -1;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  // With the blanks before it, unless a line comment may stand there, which would swallow what
  // follows.
  private int startOfList() {
    int with = options.range().start();
    int start = with;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    return text.substring(line, start).contains("--") ? with : start;
  }

  private void take(SourceRange range) {
    take(range.start(), range.end());
  }

  private void take(int start, int end) {
    int last = edits.size() - 1;
    if (last >= 0 && edits.get(last).range().end() == start) {
      edits.set(last, new Edit(new SourceRange(edits.get(last).range().start(), end), ""));
    } else if (end > start) {
      edits.add(new Edit(new SourceRange(start, end), ""));
    }
  }
}
