package dev.backcheck.parser;

import java.nio.charset.StandardCharsets;

/** A word, or its beginning, that {@link WordScan} looks for; upper and lower case are the same. */
final class ScanWord {

  private enum Place {
    ANYWHERE,
    /** No letter and no digit before it. */
    WORD,
    /** The same, and no word behind it: a statement about a credential may have been meant. */
    WITHOUT_OBJECT,
    /** No letter and no digit before it, and an equals sign or a comment behind it. */
    ASSIGNED
  }

  private final byte[] lower;
  // The bit that a letter in upper case lacks; 0 for what is no letter.
  private final byte[] fold;
  private final Place place;
  private final int chosen;

  private ScanWord(Place place, String lower) {
    this(place, lower, 0);
  }

  private ScanWord(Place place, String lower, int chosen) {
    this.place = place;
    this.chosen = chosen;
    this.lower = lower.getBytes(StandardCharsets.US_ASCII);
    this.fold = new byte[this.lower.length];
    for (int i = 0; i < fold.length; i++) {
      fold[i] = (byte) (isLetter(this.lower[i]) ? 0x20 : 0);
    }
  }

  /** Wherever it stands, also inside a longer word. */
  static ScanWord anywhere(String lower) {
    return new ScanWord(Place.ANYWHERE, lower);
  }

  /** At the beginning of a word. */
  static ScanWord word(String lower) {
    return new ScanWord(Place.WORD, lower);
  }

  /**
   * The same for one whose first letters many words have.
   *
   * @param chosen the first of four letters in a row that are less common; at most 6
   */
  static ScanWord word(String lower, int chosen) {
    return new ScanWord(Place.WORD, lower, chosen);
  }

  /** At the beginning of a word, and with no word behind it. */
  static ScanWord withoutObject(String lower) {
    return new ScanWord(Place.WITHOUT_OBJECT, lower);
  }

  /** At the beginning of a word, and with an equals sign behind it, or a comment before that. */
  static ScanWord assigned(String lower) {
    return new ScanWord(Place.ASSIGNED, lower);
  }

  /** A letter in lower case. */
  byte letter(int index) {
    return lower[index];
  }

  /** The first of four letters in a row by which it is looked for. */
  int chosen() {
    return chosen;
  }

  /**
   * Whether it stands there, and counts.
   *
   * @param end of the text; what is behind it in the array is not looked at
   */
  boolean isAt(byte[] text, int at, int end) {
    if (at + lower.length > end) {
      return false;
    }
    for (int i = 0; i < lower.length; i++) {
      if ((text[at + i] | fold[i]) != lower[i]) {
        return false;
      }
    }
    return switch (place) {
      case ANYWHERE -> true;
      case WORD -> beginsWord(text, at);
      case WITHOUT_OBJECT -> beginsWord(text, at) && lacksObject(text, at + lower.length, end);
      case ASSIGNED -> beginsWord(text, at) && isAssigned(text, at + lower.length, end);
    };
  }

  private static boolean beginsWord(byte[] text, int at) {
    if (at == 0) {
      return true;
    }
    byte before = text[at - 1];
    boolean digit = before >= '0' && before <= '9';
    return !isLetter(before) && !digit && before != '@' && before != '#';
  }

  private static boolean isAssigned(byte[] text, int behindWord, int end) {
    int i = skipBlanks(text, behindWord, end);
    return i == end || text[i] == '=' || mayBeComment(text, i, end);
  }

  private static boolean mayBeComment(byte[] text, int at, int end) {
    byte second = (byte) (text[at] == '/' ? '*' : '-');
    return (text[at] == '/' || text[at] == '-') && (at + 1 == end || text[at + 1] == second);
  }

  private static int skipBlanks(byte[] text, int from, int end) {
    int i = from;
    while (i < end && text[i] >= 0 && text[i] <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean lacksObject(byte[] text, int behindVerb, int end) {
    int i = skipBlanks(text, behindVerb, end);
    boolean separate = i > behindVerb || i == end || !isPartOfName(text[i]);
    return separate && (i == end || !isLetter(text[i]) || isGo(text, i, end));
  }

  // The batch ends there, or may do so where the text is only the beginning of one.
  private static boolean isGo(byte[] text, int at, int end) {
    return (text[at] | 0x20) == 'g'
        && (at + 1 == end
            || ((text[at + 1] | 0x20) == 'o' && (at + 2 == end || !isPartOfName(text[at + 2]))));
  }

  private static boolean isPartOfName(byte letter) {
    boolean digit = letter >= '0' && letter <= '9';
    return isLetter(letter) || digit || letter == '_' || letter == '$' || letter < 0;
  }

  private static boolean isLetter(byte letter) {
    int lower = letter | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
