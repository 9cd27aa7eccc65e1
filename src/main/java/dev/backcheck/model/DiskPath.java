package dev.backcheck.model;

import dev.backcheck.value.KnownText;

/**
 * The path of a disk device, as far as it is known.
 *
 * @param text what is known of it
 */
public record DiskPath(KnownText text) {

  private static final String UNIX_NUL = "/dev/null";

  /** Whether what is written there is thrown away; that /dev/null is such a place is inferred. */
  public boolean isNul() {
    return isUnixNul()
        || text.constant()
            .filter(path -> path.equalsIgnoreCase("NUL") || path.equalsIgnoreCase("NUL:"))
            .isPresent();
  }

  /** Whether it is the NUL device of Linux. */
  public boolean isUnixNul() {
    return text.constant().filter(UNIX_NUL::equals).isPresent();
  }

  /**
   * Whether it certainly lies below the server's backup folder: neither drive nor root is named.
   */
  public boolean isRelative() {
    String start = text.prefix();
    return !start.isEmpty()
        && !isNul()
        && !start.startsWith("/")
        && !start.startsWith("\\")
        && (start.length() > 1 ? start.charAt(1) != ':' : text.isConstant());
  }

  /** Whether it is on another computer: {@code \\server\share}. */
  public boolean isUnc() {
    return text.prefix().startsWith("\\\\") && !text.prefix().startsWith("\\\\.\\");
  }
}
