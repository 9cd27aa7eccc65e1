package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Optional;

/** Identities of credentials that are to serve S3. */
final class S3Identities {

  /** The only one that does. */
  static final String RIGHT = "S3 Access Key";

  private S3Identities() {}

  /** The identity of a credential with the name of an s3 URL, where it is another. */
  static Optional<Value> wrong(CredentialDefinition credential, Check check) {
    return credential.scope() == Scope.SERVER && isS3(check.text(credential.name()))
        ? credential.identity().filter(text -> isWrong(CredentialKind.of(check.text(text))))
        : Optional.empty();
  }

  /** The credential that is named by something else than its URL, where it has another identity. */
  static Optional<Credential> wrong(Value name, Check check) {
    KnownText text = check.text(name);
    return check
        .model()
        .serverCredentials()
        .named(text)
        .flatMap(timeline -> timeline.before(check.step()))
        .filter(known -> !isS3(text) && isWrong(known.kind()));
  }

  /** Whether an identity has the letters of the right one. */
  static boolean hasLetters(KnownText identity) {
    return letters(identity.constant().orElse("")).equals(letters(RIGHT));
  }

  private static boolean isWrong(CredentialKind kind) {
    return kind.isOtherThan(CredentialKind.S3_ACCESS_KEY);
  }

  private static boolean isS3(KnownText name) {
    return StorageUrl.of(name).filter(StorageUrl::isS3).isPresent();
  }

  private static String letters(String identity) {
    return identity.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
