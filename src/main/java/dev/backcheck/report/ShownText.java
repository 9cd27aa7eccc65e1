package dev.backcheck.report;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import java.util.stream.Collectors;

/**
 * Texts of which parts may be unknown, for people: those stand between {@code ⟨} and {@code ⟩}.
 * Secrets are masked.
 */
final class ShownText {

  private final HiddenRanges.Cache hidden;

  ShownText(HiddenRanges.Cache hidden) {
    this.hidden = hidden;
  }

  // What comes from a place that is hidden, or is used where a secret stands, is not shown.
  String of(KnownText text) {
    boolean secret =
        text.origins().stream().anyMatch(origin -> isHidden(origin.source(), origin.place()));
    return secret ? Redaction.MASK : Redaction.of(pattern(text));
  }

  /** Whether a part of a range is a secret. */
  boolean isHidden(Source source, SourceRange range) {
    return hidden.of(source.root()).touches(source.original(range));
  }

  private static String pattern(KnownText text) {
    return text.pieces().stream()
        .map(
            p -> p instanceof Known known ? known.text() : "⟨" + ((KnownText.Hole) p).label() + "⟩")
        .collect(Collectors.joining());
  }
}
