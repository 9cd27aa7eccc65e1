package dev.backcheck.model;

import dev.backcheck.syntax.OtherStatement;
import java.util.List;
import java.util.Set;

/**
 * Where the scripts make or open the master key of a database, whichever database they say they are
 * in.
 */
final class MasterKeys {

  private static final Set<String> VERBS = Set.of("CREATE", "OPEN", "ALTER");

  private int first = Integer.MAX_VALUE;

  static MasterKeys of(List<Step> steps) {
    MasterKeys keys = new MasterKeys();
    for (Step step : steps) {
      if (keys.first == Integer.MAX_VALUE && isKey(step)) {
        keys.first = step.index();
      }
    }
    return keys;
  }

  private static boolean isKey(Step step) {
    return step.statement() instanceof OtherStatement other
        && other.words().size() > 2
        && VERBS.contains(other.words().get(0))
        && other.words().get(1).equals("MASTER")
        && other.words().get(2).equals("KEY");
  }

  boolean isBefore(Step step) {
    return first < step.index();
  }
}
