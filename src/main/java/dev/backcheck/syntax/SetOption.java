package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * {@code SET option ON | OFF}.
 *
 * @param options in upper case, e.g. {@code QUOTED_IDENTIFIER}; several where they are listed
 */
public record SetOption(SourceRange range, List<String> options, boolean on)
    implements SurroundingStatement {

  /** Copies the list. */
  public SetOption {
    options = List.copyOf(options);
  }
}
