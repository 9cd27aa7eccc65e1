package dev.backcheck.model;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says after {@code URL =}.
 *
 * @param place the device or key file as a whole
 * @param keyword the word {@code URL}
 * @param value what stands behind the equals sign
 * @param text what is known of it
 * @param url the URL it is; empty without a scheme followed by {@code ://}
 */
public record UrlLocation(
    Node place, SourceRange keyword, Value value, KnownText text, Optional<StorageUrl> url) {

  // Hashing all of a URL's parts would take longer than the check does; no two have one place.
  @Override
  public int hashCode() {
    return keyword.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UrlLocation location
        && keyword.equals(location.keyword)
        && place.equals(location.place)
        && text.equals(location.text);
  }

  /** The string that holds it; empty for a variable. */
  public Optional<Text> literal() {
    return value instanceof Text literal ? Optional.of(literal) : Optional.empty();
  }
}
