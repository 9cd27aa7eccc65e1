package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;

/** A part of the syntax tree. */
public interface Node {

  /** Where it stands in the script: from its first to behind its last token. */
  SourceRange range();
}
