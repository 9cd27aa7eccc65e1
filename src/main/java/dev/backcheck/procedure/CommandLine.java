package dev.backcheck.procedure;

import dev.backcheck.procedure.Run.Moment;
import dev.backcheck.source.Origin;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import dev.backcheck.value.Possible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A command line that may start sqlcmd with a query.
 *
 * <p>Sources: <a href="https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility">sqlcmd</a>, <a
 * href="https://learn.microsoft.com/sql/tools/osql-utility">osql</a>, <a
 * href="https://learn.microsoft.com/powershell/module/sqlserver/invoke-sqlcmd">Invoke-Sqlcmd</a>.
 */
final class CommandLine {

  private static final Set<String> PROGRAMS = Set.of("sqlcmd", "osql", "isql");
  private static final String CMDLET = "invoke-sqlcmd";
  private static final Set<String> HERE = Set.of("", ".", "(local)", "localhost", "127.0.0.1");

  private final Origin call;
  private final SourceRange place;
  private final Moment moment;
  private final List<Run> runs = new ArrayList<>();
  private final List<Origin> secrets = new ArrayList<>();
  private boolean complete = true;

  private CommandLine(Origin call, SourceRange place, Moment moment) {
    this.call = call;
    this.place = place;
    this.moment = moment;
  }

  /**
   * What a command line does.
   *
   * @param place where it is written
   * @param moment when it is carried out
   */
  static Outcome outcome(
      Arguments arguments, KnownText text, SourceRange place, Moment moment, Shell shell) {
    CommandLine line = new CommandLine(arguments.origin(), place, moment);
    List<Word> words = Words.of(text, shell);
    for (int first = 0; first < words.size(); ) {
      int end = first;
      while (end < words.size() && words.get(end).command() == words.get(first).command()) {
        end++;
      }
      line.command(words.subList(first, end));
      first = end;
    }
    return new Outcome(line.runs, line.secrets, line.complete && !line.runs.isEmpty());
  }

  /** Whether a text begins as a command line that starts sqlcmd does. */
  static boolean starts(KnownText text) {
    return PROGRAMS.contains(program(text.prefix().strip().split("\\s", 2)[0]));
  }

  private void command(List<Word> words) {
    int first = words.get(0).plain().equals("&") && words.size() > 1 ? 1 : 0;
    String program = program(words.get(first).plain());
    List<Word> rest = words.subList(first + 1, words.size());
    if (PROGRAMS.contains(program)) {
      query(SqlcmdOptions.ofProgram(rest));
    } else if (program.equals(CMDLET)) {
      query(SqlcmdOptions.ofCmdlet(rest));
    } else {
      complete = false;
    }
  }

  private static String program(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.endsWith(".exe") ? plain.substring(0, plain.length() - 4) : plain;
  }

  private void query(SqlcmdOptions options) {
    options.passwords().forEach(this::hide);
    complete &= !options.readsFiles();
    if (options.query().isEmpty()) {
      complete = false;
      return;
    }
    Possible query = Possible.of(new KnownText(options.query().get().pieces()));
    Possible text =
        new SqlText(call).use(options.database().map(Word::pieces), call).possible().append(query);
    Optional<String> server =
        options
            .server()
            .map(name -> name.plain().toLowerCase(Locale.ROOT))
            .filter(name -> !HERE.contains(name) && name.indexOf(KnownText.HOLE) < 0);
    runs.add(new Run(place, text, moment, server));
  }

  private void hide(Word password) {
    for (Piece piece : password.pieces()) {
      if (piece instanceof Known known) {
        int length = known.text().length();
        known
            .origin()
            .map(origin -> origin.isExact() ? origin.part(0, length) : origin)
            .ifPresent(secrets::add);
      }
    }
  }
}
