package dev.backcheck.parser;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for many words at once in bytes in which ASCII characters stand for themselves.
 *
 * <p>Most bytes are never looked at. All words have four letters at least, so a pair of bytes that
 * is in none of their beginnings lets the scan go on three bytes further (Wu and Manber, "A fast
 * algorithm for multi-pattern searching", 1994).
 */
final class WordScan {

  private static final int SHORTEST = 4;
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;

  // How far the scan may go on behind a pair of bytes; zero where a word may end its beginning.
  private final byte[] steps = new byte[1 << (2 * BITS)];
  private final ScanWord[][] words = new ScanWord[1 << (2 * BITS)][0];

  WordScan(List<ScanWord> wanted) {
    Arrays.fill(steps, (byte) (SHORTEST - 1));
    wanted.forEach(this::add);
    // A zero byte: the text has two bytes for a character, and the words have others between
    // their letters.
    for (int other = 0; other <= MASK; other++) {
      steps[other] = 0;
      steps[other << BITS] = 0;
    }
  }

  /** Whether one of the words, or a zero byte, is in that part of a text. */
  boolean finds(byte[] text, int from, int to) {
    int i = from + SHORTEST - 1;
    while (i < to) {
      int pair = pair(text[i - 1], text[i]);
      int step = steps[pair];
      if (step == 0) {
        boolean wide = text[i - 1] == 0 || text[i] == 0;
        if (wide || isWord(text, i - SHORTEST + 1, words[pair])) {
          return true;
        }
        step = 1;
      }
      i += step;
    }
    return false;
  }

  private static int pair(byte first, byte second) {
    return (first & MASK) << BITS | (second & MASK);
  }

  private static boolean isWord(byte[] text, int at, ScanWord[] words) {
    for (ScanWord word : words) {
      if (word.isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private void add(ScanWord word) {
    for (int last = 1; last < SHORTEST; last++) {
      for (byte first : word.cases(last - 1)) {
        for (byte second : word.cases(last)) {
          int pair = pair(first, second);
          steps[pair] = (byte) Math.min(steps[pair], SHORTEST - 1 - last);
          if (last == SHORTEST - 1 && !List.of(words[pair]).contains(word)) {
            words[pair] = Arrays.copyOf(words[pair], words[pair].length + 1);
            words[pair][words[pair].length - 1] = word;
          }
        }
      }
    }
  }
}
