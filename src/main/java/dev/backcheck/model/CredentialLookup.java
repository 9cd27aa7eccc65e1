package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import java.util.Optional;

/**
 * What a search for a credential found.
 *
 * @param answer YES: one covers the URL; NO: none of those the scripts show does; UNKNOWN: unknown
 *     parts decide
 * @param credential the one that covers it
 */
public record CredentialLookup(Answer answer, Optional<Credential> credential) {

  /** None covers the URL. */
  static final CredentialLookup NONE = new CredentialLookup(Answer.NO, Optional.empty());

  /** Unknown parts decide. */
  static final CredentialLookup UNKNOWN = new CredentialLookup(Answer.UNKNOWN, Optional.empty());

  /** Whether it finds a credential that is of a kind as far as is known, or may find any. */
  public boolean mayBe(CredentialKind kind) {
    return answer.isUnknown()
        || credential.filter(found -> !found.kind().isOtherThan(kind)).isPresent();
  }
}
