package dev.backcheck.rules.bestpractice;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class BestPracticeRules {

  private BestPracticeRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new BackupWithoutChecksum(),
        new CompressionImplicit(),
        new ContainerSharedWithDataFiles(),
        new RestoreWithoutMove(),
        new MissingTerminator());
  }
}
