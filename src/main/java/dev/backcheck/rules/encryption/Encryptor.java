package dev.backcheck.rules.encryption;

import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** What stands in the list of ENCRYPTION. */
final class Encryptor {

  static final String CERTIFICATE = "SERVER CERTIFICATE";
  static final String ASYMMETRIC_KEY = "SERVER ASYMMETRIC KEY";

  private Encryptor() {}

  /** The item that names a certificate or a key. */
  static Optional<Option> of(Option encryption) {
    return encryption.item(CERTIFICATE).or(() -> encryption.item(ASYMMETRIC_KEY));
  }

  /** Whether the algorithm is NO_ENCRYPTION, which the documentation names as the way out. */
  static boolean isNone(Option encryption) {
    return encryption
        .item("ALGORITHM")
        .flatMap(Option::value)
        .filter(value -> value instanceof Name name && name.isWord("NO_ENCRYPTION"))
        .isPresent();
  }
}
