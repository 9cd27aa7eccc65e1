package dev.backcheck.model;

import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Label;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Between which steps nothing happens that the scripts do not show: another server, an included
 * file, code that is not written here, a jump. What an earlier statement did is forgotten there.
 */
final class Continuity {

  // Commands of sqlcmd that go elsewhere or bring in other text.
  private static final Set<String> COMMANDS = Set.of("connect", "r", "!!");

  // Procedures of the server that run what they are given, or remove files.
  private static final Set<String> OPEN =
      Set.of("sp_executesql", "sp_msforeachdb", "xp_cmdshell", "xp_delete_file", "sp_start_job");

  private final int[] stretches;

  private Continuity(int[] stretches) {
    this.stretches = stretches;
  }

  static Continuity of(List<Step> steps, Gaps gaps) {
    int[] stretches = new int[steps.size()];
    int stretch = 0;
    for (Step step : steps) {
      stretch += breaks(step.statement()) && !gaps.isRead(step) ? 1 : 0;
      stretches[step.index()] = stretch;
    }
    return new Continuity(stretches);
  }

  /** Whether what one step did still holds at a later one, as far as other statements show. */
  boolean unbroken(Step earlier, Step later) {
    return stretches[earlier.index()] == stretches[later.index()];
  }

  /** Whether anything behind a step may do what the scripts do not show. */
  boolean breaksAfter(Step step) {
    return stretches[step.index()] < stretches[stretches.length - 1];
  }

  private static boolean breaks(Statement statement) {
    if (statement instanceof SqlcmdCommand command) {
      return COMMANDS.contains(command.command());
    }
    if (statement instanceof Execute call) {
      return !isHarmless(call);
    }
    if (statement instanceof OtherStatement other && !other.words().isEmpty()) {
      return other.words().get(0).equals("SHUTDOWN");
    }
    return statement instanceof Label || statement instanceof UnreadableStatement;
  }

  private static boolean isHarmless(Execute call) {
    if (call.procedure().isEmpty()) {
      return false;
    }
    String name = call.procedure().get().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('.') + 1);
    return (last.startsWith("sp_") || last.startsWith("xp_")) && !OPEN.contains(last);
  }
}
