package dev.backcheck.parser;

/**
 * Says of tokens, one after the other, whether they are one {@code INSERT … VALUES (…)} that puts
 * rows into a table and does nothing else. What stands in parentheses is one group.
 */
final class InsertShape {

  private enum State {
    START,
    INSERT,
    INTO,
    TABLE,
    DOT,
    COLUMNS,
    VALUES,
    ROW,
    COMMA,
    END,
    OTHER
  }

  private State state = State.START;

  /** Begins again. */
  void reset() {
    state = State.START;
  }

  /** Whether more has to come. */
  boolean isOpen() {
    return switch (state) {
      case INSERT, INTO, TABLE, DOT, COLUMNS, VALUES, COMMA -> true;
      case START, ROW, END, OTHER -> false;
    };
  }

  /** Whether it is whole. */
  boolean isWhole() {
    return state == State.ROW || state == State.END;
  }

  /** A word without brackets or quotes. */
  void word(byte[] text, int from, int to) {
    state =
        switch (state) {
          case START -> is(text, from, to, "INSERT") ? State.INSERT : State.OTHER;
          case INSERT -> is(text, from, to, "INTO") ? State.INTO : State.TABLE;
          case INTO, DOT -> State.TABLE;
          case TABLE, COLUMNS -> is(text, from, to, "VALUES") ? State.VALUES : State.OTHER;
          default -> State.OTHER;
        };
  }

  private static boolean is(byte[] text, int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ((text[i] & ~0x20) != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** A name in brackets or quotes, or a string. */
  void quoted(int mark) {
    state =
        switch (state) {
          case INSERT, INTO, DOT -> mark == '\'' ? State.OTHER : State.TABLE;
          default -> State.OTHER;
        };
  }

  /** Parentheses with what is in them. */
  void group() {
    state =
        switch (state) {
          case TABLE -> State.COLUMNS;
          case VALUES, COMMA -> State.ROW;
          default -> State.OTHER;
        };
  }

  /** Any other character. */
  void symbol(int c) {
    if (c == '.' && (state == State.TABLE || state == State.DOT)) {
      state = State.DOT;
    } else if (c == ',' && state == State.ROW) {
      state = State.COMMA;
    } else if (c == ';' && state == State.ROW) {
      state = State.END;
    } else {
      state = State.OTHER;
    }
  }
}
