package dev.backcheck.procedure;

import dev.backcheck.procedure.Run.Moment;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/**
 * A command of the operating system, carried out at once: <a
 * href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/xp-cmdshell-transact-sql">xp_cmdshell</a>.
 */
final class ShellCommand implements KnownProcedure {

  private static final String PARAMETER = "@command_string";

  @Override
  public Outcome call(Arguments arguments) {
    Optional<KnownText> command = arguments.text(0, PARAMETER);
    SourceRange place = arguments.place(0, PARAMETER).orElse(arguments.range());
    return command
        .map(text -> CommandLine.outcome(arguments, text, place, Moment.APART, Shell.COMMAND))
        .orElse(Outcome.UNKNOWN);
  }
}
