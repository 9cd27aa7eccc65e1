package dev.backcheck.model;

import dev.backcheck.value.KnownText;

/**
 * The shape of an S3 secret; holds none of its characters.
 *
 * @param colons how many colons are known to be in it
 * @param hasEmptyHalf whether nothing stands before its colon, or nothing behind it
 * @param plain whether all that is known of the halves are letters A to Z and digits
 */
public record S3Secret(int colons, boolean hasEmptyHalf, boolean plain) {

  /** The shape of a text. */
  public static S3Secret of(KnownText text) {
    int colons = 0;
    boolean plain = true;
    for (KnownText.Piece piece : text.pieces()) {
      if (piece instanceof KnownText.Known known) {
        colons += (int) known.text().chars().filter(c -> c == ':').count();
        plain &= known.text().chars().allMatch(c -> c == ':' || isPlain(c));
      }
    }
    String pattern = text.pattern();
    return new S3Secret(colons, pattern.startsWith(":") || pattern.endsWith(":"), plain);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
