package dev.backcheck.history;

import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the tools that apply scripts make of their names. */
final class Convention {

  // What the templates of DbUp call scripts.
  private static final LazyPattern DBUP = LazyPattern.of("(?i)Script\\d{1,40}\\b.*");

  private static final NaturalOrder NATURAL = new NaturalOrder();

  private Convention() {}

  /**
   * The convention that names show. Which one does not matter for a single script, and natural
   * order is what people mean where nothing shows.
   */
  static HistoryMode guess(List<Script> scripts, List<Changelog> changelogs) {
    if (!changelogs.isEmpty()) {
      return HistoryMode.LIQUIBASE;
    }
    if (FlywayOrder.fits(scripts)) {
      return HistoryMode.FLYWAY;
    }
    boolean dbup = !scripts.isEmpty();
    for (Script script : scripts) {
      if (Changesets.isFormatted(script.source())) {
        return HistoryMode.LIQUIBASE;
      }
      dbup = dbup && isDbup(ScriptPath.last(script.source().name()));
    }
    return dbup ? HistoryMode.DBUP : HistoryMode.NATURAL;
  }

  private static boolean isDbup(String name) {
    return name.regionMatches(true, 0, "Script", 0, 6) && DBUP.matcher(name).matches();
  }

  static Order order(HistoryMode mode, List<Script> scripts, List<Changelog> changelogs) {
    return switch (mode) {
      case FLYWAY -> FlywayOrder.of(scripts);
      case DBUP -> sorted(scripts, (a, b) -> dbupName(a).compareTo(dbupName(b)));
      case NATURAL -> sorted(scripts, (a, b) -> NATURAL.compare(name(a), name(b)));
      case LIQUIBASE -> ChangelogOrder.of(scripts, changelogs);
      case GIVEN -> new Order(scripts, List.of());
    };
  }

  private static Order sorted(List<Script> scripts, Comparator<Script> order) {
    List<Script> sorted = new ArrayList<>(scripts);
    sorted.sort(order);
    return new Order(sorted, List.of());
  }

  private static String name(Script script) {
    return script.source().name();
  }

  // DbUp compares names ordinally, with dots between folders:
  // https://dbup.readthedocs.io/en/latest/more-info/script-providers/
  private static String dbupName(Script script) {
    return ScriptPath.normal(script.source().name()).replace('/', '.');
  }
}
