package dev.backcheck.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for many words at once in bytes in which ASCII characters stand for themselves.
 *
 * <p>Of each word four letters in a row are chosen. In whatever place they stand, the first or the
 * last three of them are found by looking at every other three bytes. A table of the possible
 * threes answers almost every such look with no, and no look waits for the one before. Eight bytes
 * are taken at once, as a number, because Java's quick compiler, which is all that a short run
 * sees, makes slow work of single ones.
 */
final class WordScan {

  private static final int SHORTEST = 4;
  private static final int LOOKS = Long.BYTES / 2;
  // How many numbers are taken out of a text at once.
  private static final int PIECE = 512;

  // Upper and lower case letters have these bits in common.
  private static final int BITS = 5;
  private static final int LETTER = (1 << BITS) - 1;
  private static final int THREE = (1 << (3 * BITS)) - 1;

  // For four pairs of bytes at once, the first in the lowest bits. A three is put together in the
  // lower bits of each pair; its last letter is the first one of the next pair.
  private static final int PAIR = 2 * Byte.SIZE;
  private static final long FIRST = 0x001F_001F_001F_001FL;
  private static final long SECOND = FIRST << BITS;
  private static final long THIRD = SECOND << BITS;
  private static final int SECOND_TO_PLACE = Byte.SIZE - BITS;
  private static final int THIRD_TO_PLACE = PAIR - 2 * BITS;

  private static final long BLANKS = 0x20202020_20202020L;
  private static final long ONES = 0x01010101_01010101L;
  private static final long SIGNS = 0x80808080_80808080L;

  // For each three, where words begin that have it: bit n says n bytes before it.
  private final byte[] known = new byte[THREE + 1];
  private final ScanWord[][] byFirst = new ScanWord[1 << BITS][0];

  WordScan(List<ScanWord> words) {
    for (ScanWord word : words) {
      int chosen = word.chosen();
      known[three(word, chosen)] |= (byte) (1 << chosen);
      known[three(word, chosen + 1)] |= (byte) (1 << (chosen + 1));
      int first = word.letter(0) & LETTER;
      byFirst[first] = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
      byFirst[first][byFirst[first].length - 1] = word;
    }
  }

  /**
   * Whether one of the words begins in that part of a text, or a zero byte is there: such a text
   * has two bytes for a character, and others between the letters of its words.
   *
   * @param end of the text, at or behind that of the part
   */
  boolean finds(byte[] text, int from, int to, int end) {
    if (to - from < SHORTEST) {
      return false;
    }
    LongBuffer numbers =
        ByteBuffer.wrap(text, from, to - from).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    // The last one is filled up, and a blank one behind it has nothing to add.
    int all = numbers.remaining() + 1;
    long[] piece = new long[Math.min(all, PIECE) + 1];
    for (int done = 0; done < all; done += PIECE) {
      int count = Math.min(all - done, PIECE);
      int whole = Math.min(numbers.remaining() - done, count + 1);
      numbers.get(done, piece, 0, whole);
      if (whole <= count) {
        piece[whole] = filledUp(text, from + numbers.remaining() * Long.BYTES, to);
        piece[count] = whole < count ? BLANKS : piece[count];
      }
      if (finds(piece, count, text, from, from + done * Long.BYTES, end)) {
        return true;
      }
    }
    return false;
  }

  private static long filledUp(byte[] text, int from, int to) {
    long number = BLANKS;
    for (int i = to - 1; i >= from; i--) {
      number = number << Byte.SIZE | (text[i] & 0xFF);
    }
    return number;
  }

  private boolean finds(long[] piece, int count, byte[] text, int from, int at, int end) {
    byte[] looks = known;
    long odd = 0;
    long next = piece[0];
    for (int i = 1; i <= count; i++) {
      long eight = next;
      next = piece[i];
      // Sets the sign of zero bytes, and leaves it to those that are no ASCII.
      odd |= eight - ONES;
      long threes =
          (eight & FIRST)
              | (eight >>> SECOND_TO_PLACE & SECOND)
              | ((eight >>> THIRD_TO_PLACE | next << (Long.SIZE - THIRD_TO_PLACE)) & THIRD);
      int low = (int) threes;
      int high = (int) (threes >>> Integer.SIZE);
      if ((looks[low & THREE] | looks[low >>> PAIR] | looks[high & THREE] | looks[high >>> PAIR])
              != 0
          && isWord(threes, text, from, at + (i - 1) * Long.BYTES, end)) {
        return true;
      }
    }
    return (odd & SIGNS) != 0 && hasZero(piece, count);
  }

  private static boolean hasZero(long[] piece, int count) {
    long zero = 0;
    for (int i = 0; i < count; i++) {
      zero |= (piece[i] - ONES) & ~piece[i] & SIGNS;
    }
    return zero != 0;
  }

  private boolean isWord(long threes, byte[] text, int from, int at, int end) {
    for (int look = 0; look < LOOKS; look++) {
      int begin = at + 2 * look;
      for (int bits = known[(int) (threes >>> (look * PAIR)) & THREE]; bits != 0; bits >>>= 1) {
        if ((bits & 1) != 0 && begin >= from && isWord(text, begin, end)) {
          return true;
        }
        begin--;
      }
    }
    return false;
  }

  private boolean isWord(byte[] text, int at, int end) {
    for (ScanWord word : byFirst[text[at] & LETTER]) {
      if (word.isAt(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static int three(ScanWord word, int from) {
    return (word.letter(from) & LETTER)
        | (word.letter(from + 1) & LETTER) << BITS
        | (word.letter(from + 2) & LETTER) << (2 * BITS);
  }
}
