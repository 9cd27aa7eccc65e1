package dev.backcheck.parser;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for many words at once in bytes in which ASCII characters stand for themselves.
 *
 * <p>All words have four letters at least, so that in whatever place one stands, its first or its
 * last three of them are found by looking at every other three bytes. A table of the possible
 * threes answers almost every such look with no, and no look waits for the one before.
 */
final class WordScan {

  private static final int SHORTEST = 4;
  private static final int BITS = 5;
  // Upper and lower case letters have these bits in common.
  private static final int MASK = (1 << BITS) - 1;

  private final long[] threes = new long[1 << (3 * BITS - 6)];
  private final ScanWord[][] byFirst = new ScanWord[1 << BITS][0];

  WordScan(List<ScanWord> words) {
    for (ScanWord word : words) {
      add(word.three(0));
      add(word.three(1));
      int first = word.letter(0) & MASK;
      byFirst[first] = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
      byFirst[first][byFirst[first].length - 1] = word;
    }
  }

  /**
   * Whether one of the words is in that part of a text, or a zero byte: such a text has two bytes
   * for a character, and others between the letters of its words.
   */
  boolean finds(byte[] text, int from, int to) {
    if (to - from < SHORTEST) {
      return false;
    }
    long[] known = threes;
    int first = text[from];
    for (int i = from + 2; i < to; i += 2) {
      int second = text[i - 1];
      int third = text[i];
      int three = (first & MASK) << (2 * BITS) | (second & MASK) << BITS | (third & MASK);
      boolean possible = (known[three >> 6] >>> three & 1) != 0;
      // Zero bytes, and those that are no ASCII, whose sign bit is set.
      boolean odd = (second - 1 | third - 1) < 0;
      if ((possible && (isWord(text, i - 2) || (i - 3 >= from && isWord(text, i - 3))))
          || (odd && (second == 0 || third == 0))) {
        return true;
      }
      first = third;
    }
    return false;
  }

  private boolean isWord(byte[] text, int at) {
    for (ScanWord word : byFirst[text[at] & MASK]) {
      if (word.isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private void add(byte[] three) {
    int bit = 0;
    for (byte letter : three) {
      bit = bit << BITS | (letter & MASK);
    }
    threes[bit >> 6] |= 1L << bit;
  }
}
