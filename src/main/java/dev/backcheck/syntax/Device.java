package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * A backup device.
 *
 * @param location the path, URL or name; a variable where the script does not say it
 */
public record Device(SourceRange range, Medium medium, Value location) implements Node {

  /** The kind of a device. */
  public enum Medium {
    /** {@code DISK = …}. */
    DISK,
    /** {@code TAPE = …}. */
    TAPE,
    /** {@code URL = …}: Azure Blob Storage or S3-compatible storage. */
    URL,
    /** {@code VIRTUAL_DEVICE = …}: a program that calls the virtual device interface. */
    VIRTUAL_DEVICE,
    /** {@code DATABASE_SNAPSHOT = …}: the source of a revert. */
    DATABASE_SNAPSHOT,
    /** A name made by {@code sp_addumpdevice}. */
    LOGICAL
  }

  /** Whether it is written {@code URL = …}. */
  public boolean isUrl() {
    return medium == Medium.URL;
  }

  /** The word before the equals sign; of a logical device, which has none, all of it. */
  public SourceRange keywordRange() {
    return medium == Medium.LOGICAL
        ? range
        : new SourceRange(range.start(), range.start() + medium.name().length());
  }
}
