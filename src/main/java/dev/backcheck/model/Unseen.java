package dev.backcheck.model;

import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;

/** Statements that may do something to credentials that the model does not see. */
final class Unseen {

  private final int first;

  private Unseen(int first) {
    this.first = first;
  }

  static Unseen of(List<Step> steps, Gaps gaps) {
    for (Step step : steps) {
      if (isUnread(step.statement()) || gaps.hidesCredentials(step)) {
        return new Unseen(step.index());
      }
    }
    return new Unseen(Integer.MAX_VALUE);
  }

  private static boolean isUnread(Statement statement) {
    return (statement instanceof UnreadableStatement broken
            && broken.opening().endsWith("CREDENTIAL"))
        || (statement instanceof SqlcmdCommand command && command.command().equals("r"));
  }

  /**
   * Whether something before a step may have made or removed credentials unseen; on a linked server
   * anybody may.
   */
  boolean isBefore(Step step) {
    return first < step.index() || step.isElsewhere();
  }
}
