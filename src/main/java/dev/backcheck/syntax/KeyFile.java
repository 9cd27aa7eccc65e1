package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/**
 * Where a key or certificate is written to or read from: {@code FILE = '…'} or {@code URL = '…'}.
 */
public record KeyFile(SourceRange range, boolean url, Text location) implements Node {

  /** The word {@code FILE} or {@code URL}. */
  public SourceRange keywordRange() {
    return new SourceRange(range.start(), range.start() + (url ? "URL" : "FILE").length());
  }
}
