package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** A range of one of the scripts. */
public record Place(Source source, SourceRange range) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && source.equals(place.source) && range.equals(place.range);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + range.hashCode();
  }

  /** The same in the script itself, where the text is one that the script puts together. */
  public Place original() {
    return source.isDerived() ? new Place(source.root(), source.original(range)) : this;
  }
}
