package dev.backcheck.parser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word, or its beginning, that {@link WordScan} looks for; upper and lower case are the same. */
final class ScanWord {

  private enum Place {
    ANYWHERE,
    /** No letter and no digit before it. */
    WORD,
    /** The same, and no word behind it: a statement about a credential may have been meant. */
    WITHOUT_OBJECT,
    /** No letter and no digit before it, and an equals sign behind it. */
    ASSIGNED
  }

  private final byte[] lower;
  private final Place place;

  private ScanWord(Place place, String lower) {
    this.place = place;
    this.lower = lower.getBytes(StandardCharsets.US_ASCII);
  }

  /** Wherever it stands, also inside a longer word. */
  static ScanWord anywhere(String lower) {
    return new ScanWord(Place.ANYWHERE, lower);
  }

  /** At the beginning of a word. */
  static ScanWord word(String lower) {
    return new ScanWord(Place.WORD, lower);
  }

  /** At the beginning of a word, and with no word behind it. */
  static ScanWord withoutObject(String lower) {
    return new ScanWord(Place.WITHOUT_OBJECT, lower);
  }

  /** At the beginning of a word, and with an equals sign behind it. */
  static ScanWord assigned(String lower) {
    return new ScanWord(Place.ASSIGNED, lower);
  }

  /** A letter in lower case. */
  byte letter(int index) {
    return lower[index];
  }

  /** Three letters in lower case. */
  byte[] three(int from) {
    return Arrays.copyOfRange(lower, from, from + 3);
  }

  /** Whether it stands there, and counts. */
  boolean isAt(byte[] text, int at) {
    if (at + lower.length > text.length) {
      return false;
    }
    for (int i = 0; i < lower.length; i++) {
      byte letter = text[at + i];
      if ((isLetter(letter) ? letter | 0x20 : letter) != lower[i]) {
        return false;
      }
    }
    return switch (place) {
      case ANYWHERE -> true;
      case WORD -> beginsWord(text, at);
      case WITHOUT_OBJECT -> beginsWord(text, at) && lacksObject(text, at + lower.length);
      case ASSIGNED -> beginsWord(text, at) && isAssigned(text, at + lower.length);
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

  private static boolean isAssigned(byte[] text, int behindWord) {
    int i = skipBlanks(text, behindWord);
    return i == text.length || text[i] == '=';
  }

  private static int skipBlanks(byte[] text, int from) {
    int i = from;
    while (i < text.length && text[i] >= 0 && text[i] <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean lacksObject(byte[] text, int behindVerb) {
    int i = skipBlanks(text, behindVerb);
    boolean separate = i > behindVerb || i == text.length || !isPartOfName(text[i]);
    return separate && (i == text.length || !isLetter(text[i]) || isGo(text, i));
  }

  // The batch ends there, or may do so where the text is only the beginning of one.
  private static boolean isGo(byte[] text, int at) {
    return (text[at] | 0x20) == 'g'
        && (at + 1 == text.length
            || ((text[at + 1] | 0x20) == 'o'
                && (at + 2 == text.length || !isPartOfName(text[at + 2]))));
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
