package dev.backcheck.history;

import java.util.Comparator;

/**
 * Names as people count: {@code V2} before {@code V10}, folder by folder, letter case only where
 * nothing else differs.
 */
public final class NaturalOrder implements Comparator<String> {

  private final int same;

  /** The order of any names. */
  public NaturalOrder() {
    this(0);
  }

  /**
   * The order of names that begin with the same folder.
   *
   * @param same how many letters that is, its slash among them
   */
  public NaturalOrder(int same) {
    this.same = same;
  }

  /** Before, alike or behind, digit by digit and letter by letter. */
  @Override
  public int compare(String left, String right) {
    int i = alike(left, right);
    int j = i;
    while (i < left.length() && j < right.length()) {
      char a = left.charAt(i);
      char b = right.charAt(j);
      if (isDigit(a) && isDigit(b)) {
        int endLeft = endOfNumber(left, i);
        int endRight = endOfNumber(right, j);
        int order = compareNumbers(left, i, endLeft, right, j, endRight);
        if (order != 0) {
          return order;
        }
        i = endLeft;
        j = endRight;
      } else {
        int order = Integer.compare(rank(a), rank(b));
        if (order != 0) {
          return order;
        }
        i++;
        j++;
      }
    }
    int order = Integer.compare(left.length() - i, right.length() - j);
    return order != 0 ? order : left.compareTo(right);
  }

  // How far both are the same, which most names of a folder are for a long way; a number that goes
  // on there is not over.
  private int alike(String left, String right) {
    int end = Math.min(left.length(), right.length());
    int at = same;
    while (at < end && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    while (at > 0 && isDigit(left.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  // A folder's scripts stand together: its slash is before every other sign.
  private static int rank(char c) {
    return c == '/' ? -1 : Character.toLowerCase(Character.toUpperCase(c));
  }

  // Of any length: a number in a name need not fit anywhere.
  private static int compareNumbers(
      String left, int from, int endLeft, String right, int start, int endRight) {
    int i = behindZeros(left, from, endLeft);
    int j = behindZeros(right, start, endRight);
    int order = Integer.compare(endLeft - i, endRight - j);
    while (order == 0 && i < endLeft) {
      order = Character.compare(left.charAt(i++), right.charAt(j++));
    }
    return order;
  }

  private static int behindZeros(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
