package dev.backcheck.history;

/**
 * Reads what is written with braces: JSON, and the flow style of YAML, which has it as a part. The
 * entries of a list become those of the element that holds it.
 */
final class FlowText {

  private static final String ENDS = ",]}\n\r";

  private final String text;
  private int at;

  FlowText(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** Where reading ended, in UTF-16 units. */
  int end() {
    return at;
  }

  /** Whether nothing but blanks is left; they are skipped. */
  boolean isAtEnd() {
    blanks();
    return at == text.length();
  }

  /** Whether a value of this style begins at a place. */
  static boolean begins(String text, int at) {
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  /** Reads a list or mapping into an element. */
  void read(TreeDraft into) throws ChangelogFormatException {
    boolean list = text.charAt(at) == '[';
    at++;
    blanks();
    while (current() != (list ? ']' : '}')) {
      if (list) {
        item(into);
      } else {
        entry(into);
      }
      blanks();
      if (current() == ',') {
        at++;
        blanks();
      } else if (current() != (list ? ']' : '}')) {
        throw wrong();
      }
    }
    at++;
  }

  private void item(TreeDraft into) throws ChangelogFormatException {
    if (begins(text, at)) {
      // A level of its own, so that lists in lists end somewhere.
      TreeDraft inner = into.child("", at);
      read(inner);
      into.addAll(inner);
    } else {
      scalar(ENDS);
    }
  }

  private void entry(TreeDraft into) throws ChangelogFormatException {
    int start = at;
    String key = scalar(":" + ENDS);
    blanks();
    if (current() != ':') {
      throw wrong();
    }
    at++;
    blanks();
    if (begins(text, at)) {
      TreeDraft child = into.child(key, start);
      read(child);
      into.add(child, at);
    } else {
      into.value(key, scalar(ENDS));
    }
  }

  /** A quoted text, or the rest up to one of some signs. */
  String scalar(String ends) throws ChangelogFormatException {
    char first = current();
    if (first == '"' || first == '\'') {
      return quoted(first);
    }
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted(char quote) throws ChangelogFormatException {
    StringBuilder value = new StringBuilder();
    int start = at;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote && quote == '\'' && at < text.length() && text.charAt(at) == quote) {
        value.append(text.charAt(at++));
      } else if (c == quote) {
        return value.toString();
      } else if (c == '\\' && quote == '"' && at < text.length()) {
        escape(value);
      } else {
        value.append(c);
      }
    }
    throw new ChangelogFormatException(start, "a quotation mark is not closed");
  }

  private void escape(StringBuilder value) throws ChangelogFormatException {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw wrong();
        }
        try {
          value.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
        } catch (NumberFormatException none) {
          throw wrong();
        }
        at += 4;
      }
      default -> value.append(c);
    }
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private char current() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private ChangelogFormatException wrong() {
    String what = at < text.length() ? "it cannot be read here" : "it ends too early";
    return new ChangelogFormatException(Math.min(at, text.length()), what);
  }
}
