package dev.backcheck.procedure;

import dev.backcheck.procedure.Run.Moment;
import dev.backcheck.source.Origin;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of an Agent job. It runs some other day, and again and again.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-add-jobstep-transact-sql">sp_add_jobstep</a>,
 * <a
 * href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-update-jobstep-transact-sql">sp_update_jobstep</a>.
 */
final class JobStep implements KnownProcedure {

  private static final int SUBSYSTEM = 4;
  private static final int COMMAND = 5;
  private static final int DATABASE = 13;

  // Where a new step runs that says nothing else.
  private static final KnownText MASTER = KnownText.of("master");

  private final boolean added;

  /**
   * The one or the other procedure.
   *
   * @param added whether the step is new, so that what is not said has its default
   */
  JobStep(boolean added) {
    this.added = added;
  }

  @Override
  public Outcome call(Arguments arguments) {
    Optional<Possible> command = arguments.value(COMMAND, "@command");
    if (command.isEmpty()) {
      return Outcome.NOTHING;
    }
    SourceRange place = arguments.place(COMMAND, "@command").orElse(arguments.range());
    Optional<KnownText> subsystem = arguments.text(SUBSYSTEM, "@subsystem");
    String kind =
        subsystem.map(text -> text.constant().orElse("")).orElse("TSQL").toUpperCase(Locale.ROOT);
    if (!added && subsystem.isEmpty() && CommandLine.starts(command.get().text())) {
      // What the step is stays as it was.
      kind = "CMDEXEC";
    }
    return switch (kind) {
      case "TSQL" -> transactSql(arguments, place, command.get());
      case "CMDEXEC" ->
          CommandLine.outcome(arguments, command.get().text(), place, Moment.LATER, Shell.COMMAND);
      case "POWERSHELL" ->
          CommandLine.outcome(
              arguments, command.get().text(), place, Moment.LATER, Shell.POWERSHELL);
      default -> Outcome.UNKNOWN;
    };
  }

  private Outcome transactSql(Arguments arguments, SourceRange place, Possible command) {
    Optional<KnownText> said = arguments.text(DATABASE, "@database_name");
    Optional<KnownText> name = said.isEmpty() && added ? Optional.of(MASTER) : said;
    Origin origin = arguments.origin(DATABASE, "@database_name").orElse(arguments.origin());
    Possible use = new SqlText(origin).use(name.map(KnownText::pieces), origin).possible();
    return Outcome.of(new Run(place, use.append(command), Moment.LATER, Optional.empty()));
  }
}
