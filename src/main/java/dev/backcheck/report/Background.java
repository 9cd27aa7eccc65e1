package dev.backcheck.report;

import dev.backcheck.reference.Target;
import java.util.List;

/**
 * What is known of a check besides its findings.
 *
 * @param targets those that were checked, in the order given; empty when none was given
 * @param credentials of each history that was checked
 */
public record Background(List<Target> targets, List<CredentialHistory> credentials) {

  /** Nothing is known. */
  public static final Background NONE = new Background(List.of(), List.of());

  /** Copies the lists. */
  public Background {
    targets = List.copyOf(targets);
    credentials = List.copyOf(credentials);
  }

  /** That of checks which were made apart. */
  static Background of(List<Background> all) {
    return new Background(
        all.stream().flatMap(one -> one.targets.stream()).distinct().toList(),
        all.stream().flatMap(one -> one.credentials.stream()).toList());
  }
}
