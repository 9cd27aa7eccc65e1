package dev.backcheck.parser;

import java.util.Optional;

/**
 * Cuts a part of a text into runs of whole lines that can be judged each by itself: no string,
 * name, comment or parenthesis is open where one ends.
 */
final class Lines {

  /** What some lines are. */
  enum Kind {
    /** The end of a batch. */
    GO,
    /** Rows for a table, and nothing else. */
    INSERT,
    /** Comments and white space. */
    BLANK,
    /** Anything. */
    OTHER
  }

  /**
   * Some lines, with their line ends.
   *
   * @param first their first visible character, or -1
   * @param commanded whether one of them is for sqlcmd
   */
  record Piece(Kind kind, int from, int to, int first, boolean commanded) {}

  private final byte[] text;
  private final PlainText plain;
  private final boolean whole;
  private final InsertShape shape = new InsertShape();
  private int at;
  private int start;
  private int depth;
  private int first = -1;
  private boolean commanded;

  /**
   * The lines of a text.
   *
   * @param text begins at the beginning of such lines
   * @param whole whether no more text follows
   */
  Lines(byte[] text, boolean whole) {
    this.text = text;
    this.plain = new PlainText(text);
    this.whole = whole;
  }

  /** The next ones; empty at the end, or where more text has to tell. */
  Optional<Piece> next() {
    while (at < text.length) {
      if (plain.beginsLine(at) && !isInsideLineEnd()) {
        if (plain.endOfGo(at) >= 0) {
          return go();
        }
        if (at > start && depth == 0 && !shape.isOpen()) {
          return Optional.of(cut(kind()));
        }
      }
      step();
    }
    return whole && start < text.length ? Optional.of(cut(kind())) : Optional.empty();
  }

  private boolean isInsideLineEnd() {
    return at > 0 && text[at - 1] == '\r' && text[at] == '\n';
  }

  private Optional<Piece> go() {
    int end = plain.lineEnd(at);
    int behind = end + (plain.is(end, '\r') && plain.is(end + 1, '\n') ? 2 : 1);
    // It may be no GO, or its line end only half of one.
    if (behind >= text.length && !whole) {
      at = text.length;
      return Optional.empty();
    }
    if (at > start) {
      return Optional.of(cut(kind()));
    }
    at = Math.min(behind, text.length);
    return Optional.of(cut(Kind.GO));
  }

  private Kind kind() {
    if (depth == 0 && shape.isWhole() && !commanded) {
      return Kind.INSERT;
    }
    return first < 0 && !commanded ? Kind.BLANK : Kind.OTHER;
  }

  private Piece cut(Kind kind) {
    Piece piece = new Piece(kind, start, at, first, commanded);
    start = at;
    depth = 0;
    first = -1;
    commanded = false;
    shape.reset();
    return piece;
  }

  private void step() {
    byte c = text[at];
    if (plain.beginsLine(at) && plain.isCommand(at)) {
      commanded = true;
      at = plain.lineEnd(at);
    } else if (plain.isLineComment(at)) {
      at = plain.lineEnd(at);
    } else if (plain.isComment(at)) {
      at = Math.min(plain.behindComment(at), text.length);
    } else if (c >= 0 && c <= ' ') {
      at++;
    } else {
      if (first < 0) {
        first = at;
      }
      visible(c);
    }
  }

  private void visible(byte c) {
    switch (c) {
      case '(' -> {
        depth++;
        at++;
      }
      case ')' -> {
        depth--;
        if (depth == 0) {
          shape.group();
        } else if (depth < 0) {
          depth = 0;
          shape.symbol(c);
        }
        at++;
      }
      case '\'', '[', '"' -> {
        if (depth == 0) {
          shape.quoted(c);
        }
        at = Math.min(plain.behindQuoted(at), text.length);
      }
      default -> {
        if (depth == 0) {
          outside(c);
        } else {
          at++;
        }
      }
    }
  }

  private void outside(byte c) {
    if (c == '_' || Character.isLetter(c & 0xFF)) {
      int end = plain.behindWord(at);
      shape.word(text, at, end);
      at = end;
    } else {
      shape.symbol(c);
      at++;
    }
  }
}
