package dev.backcheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A text of the page that lies beside this class, with {@code {{slots}}} to be filled.
 *
 * @param text as it is in the file
 */
record HtmlTemplate(String text) {

  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  /** Writes what stands in place of a slot. */
  @FunctionalInterface
  interface Slot {
    void write(Html html) throws IOException;
  }

  static HtmlTemplate of(String file) {
    try (InputStream in = HtmlTemplate.class.getResourceAsStream("html/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + HtmlTemplate.class);
      }
      return new HtmlTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Writes the text.
   *
   * @throws IllegalStateException when nothing fills a slot
   */
  void fill(Map<String, Slot> slots, Html html) throws IOException {
    int from = 0;
    int slot = text.indexOf(OPENING);
    while (slot >= 0) {
      int end = text.indexOf(CLOSING, slot);
      String name = text.substring(slot + OPENING.length(), end);
      html.resource(text.substring(from, slot));
      Slot filling = slots.get(name);
      if (filling == null) {
        throw new IllegalStateException("nothing fills the slot " + name);
      }
      filling.write(html);
      from = end + CLOSING.length();
      slot = text.indexOf(OPENING, from);
    }
    html.resource(text.substring(from));
  }

  /** What a Content-Security-Policy calls the text, where it is all that an element holds. */
  String hash() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
