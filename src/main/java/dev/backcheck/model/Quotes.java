package dev.backcheck.model;

/** Follows a text as it comes: whether its end is inside a literal, a quoted name or a comment. */
final class Quotes {

  private static final char NONE = 0;
  private static final char LINE = '-';
  private static final char BLOCK = '*';

  private char open = NONE;
  private char last = NONE;
  private int depth;

  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      next(c);
      last = last == NONE && open != NONE ? NONE : c;
    }
  }

  private void next(char c) {
    switch (open) {
      case NONE -> start(c);
      case LINE -> open = c == '\n' || c == '\r' ? NONE : LINE;
      case BLOCK -> comment(c);
      // A doubled quote closes and opens again.
      default -> open = c == open ? NONE : open;
    }
  }

  private void start(char c) {
    if (c == '\'' || c == '"') {
      open = c;
    } else if (c == '[') {
      open = ']';
    } else if (c == '-' && last == '-') {
      open = LINE;
    } else if (c == '*' && last == '/') {
      open = BLOCK;
      depth = 1;
    }
  }

  private void comment(char c) {
    if (c == '/' && last == '*') {
      depth--;
      open = depth == 0 ? NONE : BLOCK;
    } else if (c == '*' && last == '/') {
      depth++;
    }
  }

  boolean inside() {
    return open != NONE;
  }
}
