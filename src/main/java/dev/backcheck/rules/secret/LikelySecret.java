package dev.backcheck.rules.secret;

import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.reference.Sample;
import dev.backcheck.reference.Samples;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells secrets that look real from words that stand for one. */
final class LikelySecret {

  private static final LazyPattern STORAGE_KEY = LazyPattern.of("[A-Za-z0-9+/]{86}==");
  private static final LazyPattern ACCESS_KEY =
      LazyPattern.of("A[KS]IA[A-Z0-9]{12,28}:[^:]{16,128}");
  private static final int SHORTEST = 8;
  private static final int SHORTEST_RANDOM = 16;
  private static final int LONGEST = 4096;
  private static final double RANDOM = 3.5;

  // Words that a person writes and a generator does not; the last is a resource's id in JSON, which
  // is no secret.
  private static final List<String> MADE_UP =
      List.of("fake", "secret", "password", "replace", "placeholder", "\"resourceid\"");

  private LikelySecret() {}

  /** What the text is in words; nothing for a text with unknown parts, a sample or a short one. */
  static Optional<String> in(KnownText secret) {
    boolean parameters = secret.pattern().indexOf('=') >= 0;
    String signature = parameters ? SharedAccessSignature.of(secret).value("sig").orElse("") : "";
    if (signature.length() >= SHORTEST) {
      return Optional.of("a shared access signature").filter(kind -> !isMadeUp(signature));
    }
    return secret
        .constant()
        .filter(text -> text.length() >= SHORTEST_RANDOM && text.length() <= LONGEST)
        .filter(text -> !isMadeUp(text))
        .flatMap(LikelySecret::kind);
  }

  /** Whether the text says of itself that it is none. */
  static boolean isMadeUp(String text) {
    return Samples.find(Sample.Kind.SECRET, text).isPresent()
        || Samples.find(Sample.Kind.PASSWORD, text).isPresent()
        || MADE_UP.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  private static Optional<String> kind(String text) {
    if (STORAGE_KEY.matcher(text).matches()) {
      return Optional.of("an access key of a storage account");
    }
    if (ACCESS_KEY.matcher(text).matches()) {
      return Optional.of("an S3 access key");
    }
    return isRandom(text) ? Optional.of("a secret") : Optional.empty();
  }

  // Words stay below, keys and generated passwords do not.
  private static boolean isRandom(String text) {
    boolean mixed =
        text.chars().anyMatch(Character::isDigit)
            && text.chars().anyMatch(Character::isUpperCase)
            && text.chars().anyMatch(Character::isLowerCase)
            && text.chars().noneMatch(Character::isWhitespace);
    return mixed && entropy(text) >= RANDOM;
  }

  // Shannon's, in bits a character.
  private static double entropy(String text) {
    return text.chars()
        .distinct()
        .mapToDouble(c -> text.chars().filter(other -> other == c).count() / (double) text.length())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }
}
