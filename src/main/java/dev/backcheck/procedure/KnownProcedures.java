package dev.backcheck.procedure;

import dev.backcheck.syntax.Execute;
import dev.backcheck.value.Evaluator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The procedures whose calls are read as the T-SQL they run. */
public final class KnownProcedures {

  private static final Map<String, KnownProcedure> BY_NAME =
      Map.of(
          "sp_add_jobstep", new JobStep(true),
          "sp_update_jobstep", new JobStep(false),
          "xp_cmdshell", new ShellCommand(),
          "databasebackup", new DatabaseBackup());

  private KnownProcedures() {}

  /**
   * What a call does; empty where the procedure is not known, or not by these arguments.
   *
   * @param evaluator works out the arguments
   */
  public static Optional<Outcome> outcome(Execute call, Evaluator evaluator) {
    String name = call.procedure().orElse("").toLowerCase(Locale.ROOT);
    KnownProcedure procedure = BY_NAME.get(name.substring(name.lastIndexOf('.') + 1));
    return Optional.ofNullable(procedure).map(known -> known.call(new Arguments(call, evaluator)));
  }
}
