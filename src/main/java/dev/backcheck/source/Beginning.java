package dev.backcheck.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a text tell of its encoding.
 *
 * @param charset UTF-8 where nothing tells of another
 * @param marked whether the text begins with a byte order mark
 */
record Beginning(Charset charset, boolean marked) {

  /** How many bytes are looked at. */
  static final int SAMPLE = 1 << 16;

  private static final int WIDE = 4;

  /**
   * Looks at the beginning of a text.
   *
   * @param first its first {@link #SAMPLE} bytes, or more
   * @param size of the whole text in bytes
   */
  static Beginning of(byte[] first, long size) {
    if (startsWith(first, 0xFF, 0xFE, 0, 0) && size % WIDE == 0) {
      return new Beginning(Charset.forName("UTF-32LE"), true);
    }
    if (startsWith(first, 0, 0, 0xFE, 0xFF)) {
      return new Beginning(Charset.forName("UTF-32BE"), true);
    }
    if (startsWith(first, 0xFF, 0xFE)) {
      return new Beginning(StandardCharsets.UTF_16LE, true);
    }
    if (startsWith(first, 0xFE, 0xFF)) {
      return new Beginning(StandardCharsets.UTF_16BE, true);
    }
    return unmarked(first);
  }

  /** Whether the encoding is UTF-8 at best. */
  boolean isNarrow() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Latin letters make every other byte zero; no other text has many zero bytes. */
  private static Beginning unmarked(byte[] first) {
    int pairs = Math.min(first.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += first[2 * i] == 0 ? 1 : 0;
      odd += first[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd * 5 >= pairs && odd > even * 8) {
      return new Beginning(StandardCharsets.UTF_16LE, false);
    }
    if (even * 5 >= pairs && even > odd * 8) {
      return new Beginning(StandardCharsets.UTF_16BE, false);
    }
    return new Beginning(StandardCharsets.UTF_8, startsWith(first, 0xEF, 0xBB, 0xBF));
  }

  private static boolean startsWith(byte[] first, int... mark) {
    if (first.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((first[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
