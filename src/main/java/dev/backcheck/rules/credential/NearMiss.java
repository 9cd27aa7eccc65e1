package dev.backcheck.rules.credential;

import dev.backcheck.model.Coverage.State;
import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialScope;
import dev.backcheck.model.CredentialScope.Part;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.LookedUpUrl;
import java.util.Optional;

/**
 * A URL and the credential that comes nearest to it without covering it.
 *
 * @param name the URL the name of the credential stands for
 * @param differs the first part that differs
 */
record NearMiss(StorageUrl url, Credential nearest, StorageUrl name, Part differs) {

  /** That of a URL of the statement; empty where one covers it, or none is near. */
  static Optional<NearMiss> of(LookedUpUrl use, Check check) {
    if (use.coverage().state() != State.MISMATCH) {
      return Optional.empty();
    }
    StorageUrl url = use.url();
    return check
        .model()
        .serverCredentials()
        .nearest(url, check.step())
        .map(nearest -> of(url, nearest, nearest.url().orElseThrow()))
        // http, and a query in the name, are told where they are written.
        .filter(miss -> miss.differs != Part.SCHEME && miss.differs != Part.QUERY);
  }

  private static NearMiss of(StorageUrl url, Credential nearest, StorageUrl name) {
    return new NearMiss(url, nearest, name, CredentialScope.of(name, url).differs());
  }

  /** Whether the scripts create the credential and use it for nothing else. */
  boolean isMeant(Check check) {
    return nearest.isCreated() && !check.model().serverCredentials().mayBeUsed(nearest);
  }

  String message() {
    return "no credential covers %s; the nearest, %s, has another %s (%s, here %s)"
        .formatted(
            url.containerUrl(),
            name.withoutQuery(),
            differs.words(),
            name.part(differs),
            url.part(differs));
  }

  String help() {
    String wanted = name.part(differs);
    String change = ", or change the %s in the URL to %s".formatted(differs.words(), wanted);
    return "create a credential named [%s] before this statement%s"
        .formatted(url.containerUrl(), wanted.equals("none") ? "" : change);
  }
}
