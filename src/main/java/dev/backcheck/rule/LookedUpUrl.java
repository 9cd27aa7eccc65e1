package dev.backcheck.rule;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import java.util.Optional;

/**
 * A URL for which the server looks up a credential by itself.
 *
 * @param location where the statement has it, first of those for the same container
 * @param coverage how the credentials stand to it right before the statement
 */
public record LookedUpUrl(UrlLocation location, StorageUrl url, Coverage coverage) {

  /** The credential that certainly covers it. */
  public Optional<Credential> credential() {
    return coverage.state() == Coverage.State.COVERED ? coverage.credential() : Optional.empty();
  }
}
