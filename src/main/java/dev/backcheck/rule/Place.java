package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;

/** A range of one of the scripts. */
public record Place(Source source, SourceRange range) {

  /** The same in the script itself, where the text is one that the script puts together. */
  public Place original() {
    return source.isDerived() ? new Place(source.root(), source.original(range)) : this;
  }
}
