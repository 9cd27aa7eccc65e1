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

  // Commands of sqlcmd that go elsewhere, bring in other text or give variables another meaning.
  private static final Set<String> COMMANDS = Set.of("connect", "r", "!!", "setvar");

  // Procedures of the server that run what they are given, or remove files.
  private static final Set<String> OPEN =
      Set.of("sp_executesql", "sp_msforeachdb", "xp_cmdshell", "xp_delete_file", "sp_start_job");

  private final int[] stretches;
  // Without :setvar, which changes nothing that is known without variables.
  private final int[] ofConstants;
  private final int facts;

  private Continuity(int[] stretches, int[] ofConstants, int facts) {
    this.stretches = stretches;
    this.ofConstants = ofConstants;
    this.facts = facts;
  }

  /**
   * That of a history.
   *
   * @param facts how many steps at its beginning are facts, in which nothing is variable
   */
  static Continuity of(List<Step> steps, int facts) {
    int[] stretches = new int[steps.size()];
    int[] ofConstants = new int[steps.size()];
    int stretch = 0;
    int settings = 0;
    for (Step step : steps) {
      stretch += breaks(step.statement()) ? 1 : 0;
      settings += isSetting(step.statement()) ? 1 : 0;
      stretches[step.index()] = stretch;
      ofConstants[step.index()] = stretch - settings;
    }
    return new Continuity(stretches, ofConstants, facts);
  }

  private static boolean isSetting(Statement statement) {
    return statement instanceof SqlcmdCommand command && command.command().equals("setvar");
  }

  /** Whether what one step did still holds at a later one, as far as other statements show. */
  boolean unbroken(Step earlier, Step later) {
    int[] those = earlier.index() < facts ? ofConstants : stretches;
    return those[earlier.index()] == those[later.index()];
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
