package dev.backcheck.report;

import dev.backcheck.rule.Place;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Comment;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that places are in, as texts to be compared. */
final class StatementTexts {

  private final Map<Source, Script> scripts = new HashMap<>();
  private final HiddenRanges.Cache hidden;

  StatementTexts(List<Script> scripts) {
    scripts.forEach(script -> this.scripts.put(script.source(), script));
    this.hidden = new HiddenRanges.Cache(scripts);
  }

  /** The smallest statement around a place; the place itself where it is in none. */
  Place statement(Place place) {
    Script script = scripts.get(place.source());
    if (script == null) {
      return place;
    }
    Optional<Batch> batch = around(script.batches(), place.range());
    List<Statement> inside = batch.map(Batch::statements).orElse(List.of());
    Optional<Statement> found = Optional.empty();
    Optional<Statement> next = around(inside, place.range());
    while (next.isPresent()) {
      found = next;
      next = around(next.get().nested(), place.range());
    }
    // What is in the condition of an IF has no use for all that the IF holds.
    return found
        .filter(statement -> statement.nested().isEmpty())
        .map(statement -> new Place(place.source(), statement.range()))
        .orElse(place);
  }

  /** As {@link NormalizedSql} has it, without comments and secrets. */
  String normalised(Place place) {
    Source source = place.source();
    SourceRange range = place.range();
    HiddenRanges secrets = hidden.of(source);
    Script script = scripts.get(source);
    List<Comment> comments = script == null ? List.of() : script.comments();
    StringBuilder text = new StringBuilder();
    int at = range.start();
    for (int i = from(comments, at); i < comments.size(); i++) {
      SourceRange comment = comments.get(i).range();
      if (comment.end() > range.end()) {
        break;
      }
      text.append(secrets.masked(source.text(), new SourceRange(at, comment.start()))).append(' ');
      at = comment.end();
    }
    text.append(secrets.masked(source.text(), new SourceRange(at, range.end())));
    return NormalizedSql.of(text.toString());
  }

  private static <N extends Node> Optional<N> around(List<N> nodes, SourceRange range) {
    int after = from(nodes, range.start() + 1);
    return after == 0
        ? Optional.empty()
        : Optional.of(nodes.get(after - 1)).filter(node -> node.range().contains(range));
  }

  /** The first that starts at an offset or behind it; they are in order. */
  private static int from(List<? extends Node> nodes, int offset) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).range().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
