package dev.backcheck.rules.url;

import dev.backcheck.model.KnownText;
import dev.backcheck.reference.Sample;
import dev.backcheck.reference.Samples;

/** Marks of text that an author of an example wants to be replaced. */
final class LeftBehind {

  private LeftBehind() {}

  /** Whether a text has something between angle brackets, or words between braces. */
  static boolean isMarked(KnownText text) {
    for (KnownText.Piece piece : text.pieces()) {
      if (piece instanceof KnownText.Hole hole && hole.label().startsWith("<")) {
        return true;
      }
      if (piece instanceof KnownText.Known known && hasBraces(known.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBraces(String text) {
    return text.indexOf('{') >= 0 && Samples.find(Sample.Kind.ANY, text).isPresent();
  }
}
