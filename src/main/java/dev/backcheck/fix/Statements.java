package dev.backcheck.fix;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.UnterminatedToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The statements of a script that hold no others, in order. */
final class Statements {

  /** Those of a script that was not read. */
  static final Statements NONE = new Statements(List.of());

  private final List<UnterminatedToken> open;
  private final List<Statement> all = new ArrayList<>();

  private Statements(List<UnterminatedToken> open) {
    this.open = open;
  }

  static Statements of(Script script) {
    Statements statements = new Statements(script.problems());
    for (Batch batch : script.batches()) {
      statements.add(batch.statements());
    }
    statements.all.sort(Comparator.comparing(Statement::range));
    return statements;
  }

  // A stack instead of recursion would not be simpler: the parser bounds the depth.
  private void add(List<Statement> some) {
    for (Statement statement : some) {
      if (statement.nested().isEmpty()) {
        all.add(statement);
      } else {
        add(statement.nested());
      }
    }
  }

  /** The statement that a range is in; the range itself where it is in none. */
  SourceRange around(SourceRange range) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().start() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return range;
    }
    SourceRange found = all.get(low - 1).range();
    return found.contains(range) ? found : range;
  }

  /** What cannot be read, in order: statements of ours, and tokens that are left open. */
  List<SourceRange> unreadable() {
    List<SourceRange> ranges = new ArrayList<>();
    all.stream()
        .filter(UnreadableStatement.class::isInstance)
        .map(Statement::range)
        .forEach(ranges::add);
    open.forEach(problem -> ranges.add(problem.range()));
    ranges.sort(null);
    return ranges;
  }

  /** The kinds of the statements that the rules are about, in order. */
  List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    for (Statement statement : all) {
      if (!(statement instanceof SurroundingStatement)) {
        kinds.add(statement.getClass());
      }
    }
    return kinds;
  }
}
