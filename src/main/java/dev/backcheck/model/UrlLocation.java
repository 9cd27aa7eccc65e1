package dev.backcheck.model;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.Optional;

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

  /** The string that holds it; empty for a variable. */
  public Optional<Text> literal() {
    return value instanceof Text literal ? Optional.of(literal) : Optional.empty();
  }
}
