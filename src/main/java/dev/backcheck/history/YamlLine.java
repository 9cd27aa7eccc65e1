package dev.backcheck.history;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of YAML with something in it.
 *
 * @param indent how many blanks stand before it
 * @param start where it begins behind them, in UTF-16 units
 * @param end where it ends
 */
record YamlLine(int indent, int start, int end) {

  /** The lines of a text, without comments and marks between documents. */
  static List<YamlLine> of(String text) {
    List<YamlLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int first = start;
      while (first < end && text.charAt(first) == ' ') {
        first++;
      }
      String line = text.substring(first, end).strip();
      boolean marker = first == start && (line.equals("---") || line.startsWith("%"));
      if (!line.isEmpty() && line.charAt(0) != '#' && !marker) {
        lines.add(new YamlLine(first - start, first, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** Whether it is an entry of a list. */
  boolean isItem(String text) {
    return text.charAt(start) == '-' && (start + 1 == end || text.charAt(start + 1) == ' ');
  }

  /** Where the colon behind a key is; -1 where the line has none. */
  int keyEnd(String text) {
    char first = text.charAt(start);
    boolean quoted = first == '"' || first == '\'';
    int from = quoted ? text.indexOf(first, start + 1) + 1 : start;
    for (int i = Math.max(from, start); i < end; i++) {
      boolean ends = i + 1 == end || Character.isWhitespace(text.charAt(i + 1));
      if (text.charAt(i) == ':' && ends) {
        return i;
      }
    }
    return -1;
  }
}
