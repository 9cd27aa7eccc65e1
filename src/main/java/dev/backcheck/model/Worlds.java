package dev.backcheck.model;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Origin;
import dev.backcheck.source.Segment;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways a statement may read. Each is read anew, so that its values are its own and may mean
 * another text than in the others.
 */
final class Worlds {

  /** One way: the statement and the script it is read in. */
  record Way(Script script, Statement statement) {}

  private final ScriptParser parser;
  private final Values values;

  Worlds(ScriptParser parser, Values values) {
    this.parser = parser;
    this.values = values;
  }

  /**
   * The ways of a statement; empty where there is one only.
   *
   * @param written its values, which are bound
   */
  List<Way> of(Source source, Statement statement, List<Value> written) {
    int count = 1;
    for (Value value : written) {
      count = Math.max(count, choices(value));
    }
    if (count == 1) {
      return List.of();
    }
    String text = source.text(statement.range());
    // What double quotes mean, the rest of the script decides.
    if (text.indexOf('"') >= 0) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Script script = parser.parse(copy(source, statement.range(), text));
      List<Statement> read = script.batches().get(0).statements();
      List<Value> again = read.size() == 1 ? StatementValues.of(read.get(0)) : List.of();
      boolean same = again.size() == written.size() && script.batches().size() == 1;
      if (!same || read.get(0) instanceof UnreadableStatement) {
        return List.of();
      }
      for (int j = 0; j < written.size(); j++) {
        bind(again.get(j), written.get(j), i, count);
      }
      ways.add(new Way(script, read.get(0)));
    }
    return ways;
  }

  private int choices(Value value) {
    return values.isBound(value) ? values.of(value).alternatives().size() : 1;
  }

  // Variables with as many choices come from the same branches, as a rule: the first of one goes
  // with the first of the other.
  private void bind(Value copy, Value original, int way, int count) {
    if (values.isBound(original)) {
      KnownText text = values.of(original);
      boolean chosen = text.alternatives().size() == count;
      KnownText meaning = chosen ? text.alternatives().get(way) : new KnownText(text.pieces());
      values.bind(copy, Possible.of(meaning));
    }
  }

  private static Source copy(Source source, SourceRange range, String text) {
    Origin origin = Origin.characters(source, range);
    return source.derive(text, List.of(new Segment(0, text.length(), origin)), range);
  }
}
