package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Sample;
import dev.backcheck.reference.Samples;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** What is left of an example: marks of text to be replaced, and names that stand for one. */
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

  /** The account, container or bucket of a URL, where examples of documentation name it so. */
  static Optional<String> sampleName(StorageUrl url) {
    boolean s3 = url.isS3();
    boolean account = url.isStorageAccount();
    if (account && isSample(Sample.Kind.ACCOUNT, url.account())) {
      return Optional.of(url.account());
    }
    Sample.Kind kind = s3 ? Sample.Kind.BUCKET : Sample.Kind.CONTAINER;
    return s3 || account ? url.container().filter(name -> isSample(kind, name)) : Optional.empty();
  }

  private static boolean isSample(Sample.Kind kind, String name) {
    return !StorageUrl.hasHole(name) && Samples.find(kind, name).isPresent();
  }
}
