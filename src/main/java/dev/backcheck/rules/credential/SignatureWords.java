package dev.backcheck.rules.credential;

import dev.backcheck.source.LazyPattern;
import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Set;

/** How a shared access signature, and its identity, look. */
final class SignatureWords {

  /** The identity as the server wants it. */
  static final String IDENTITY = "SHARED ACCESS SIGNATURE";

  private static final Set<String> LETTERS =
      Set.of("sharedaccesssignature", "sharedaccesssignatures");
  private static final LazyPattern SIGNATURE = LazyPattern.of("(?:^|[?&])sig=");
  private static final LazyPattern VERSION = LazyPattern.of("(?:^|[?&])s[vi]=");

  private SignatureWords() {}

  /** Whether an identity has the letters of the one for signatures. */
  static boolean isMeantBy(KnownText identity) {
    String lower = identity.pattern().toLowerCase(Locale.ROOT);
    return LETTERS.contains(lower.replaceAll("[^a-z]++", ""));
  }

  /** Whether a secret is a signature. */
  static boolean isSignature(KnownText secret) {
    String text = secret.pattern();
    return SIGNATURE.matcher(text).find() && VERSION.matcher(text).find();
  }
}
