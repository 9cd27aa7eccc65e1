package dev.backcheck.rule;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Comment;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about: the statement it stands in; else, behind code, its line and the
 * statements on it; else the statement below, with all that is nested in it.
 */
final class Reach {

  private final Script script;
  private final String text;
  // Built on first use: few scripts have a suppression. Both by start.
  private @Nullable List<SourceRange> all;
  private final List<SourceRange> leaves = new ArrayList<>();
  private final Map<Integer, Integer> firstCodes = new HashMap<>();

  Reach(Script script) {
    this.script = script;
    this.text = script.source().text();
  }

  /** The ranges that a comment is about, by start; empty where nothing follows it. */
  List<SourceRange> of(SourceRange comment) {
    List<SourceRange> statements = statements();
    int before = firstFrom(leaves, comment.start()) - 1;
    if (before >= 0 && leaves.get(before).end() > comment.start()) {
      return List.of(leaves.get(before));
    }
    int line = lineStart(comment.start());
    if (firstCode(line) < comment.start()) {
      return behindCode(line, before, comment);
    }
    int next = firstFrom(statements, comment.end());
    return next == statements.size() ? List.of() : List.of(statements.get(next));
  }

  // A line comment ends its line, so it is about all of it; a block comment about what it follows.
  private List<SourceRange> behindCode(int line, int last, SourceRange comment) {
    boolean all = text.startsWith("--", comment.start());
    List<SourceRange> covered = new ArrayList<>();
    for (int i = last; i >= 0 && leaves.get(i).end() > line && (all || i == last); i--) {
      covered.add(leaves.get(i));
    }
    covered.add(new SourceRange(line, comment.end()));
    covered.sort(null);
    return covered;
  }

  private int lineStart(int at) {
    return script.source().line(script.source().position(at).line()).start();
  }

  // The first of anything but blanks and comments in a line, or behind it.
  private int firstCode(int line) {
    return firstCodes.computeIfAbsent(line, this::findCode);
  }

  private int findCode(int line) {
    List<Comment> comments = script.comments();
    int next = firstCommentBehind(line);
    int at = line;
    while (at < text.length()) {
      if (next < comments.size() && comments.get(next).range().start() <= at) {
        at = Math.max(at, comments.get(next++).range().end());
      } else if (text.charAt(at) == '\n' || text.charAt(at) > ' ') {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private int firstCommentBehind(int offset) {
    int low = 0;
    int high = script.comments().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (script.comments().get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<SourceRange> statements() {
    List<SourceRange> known = all;
    if (known == null) {
      known = new ArrayList<>();
      for (var batch : script.batches()) {
        add(batch.statements(), known);
      }
      // The outer one of those that begin together comes first.
      known.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
      leaves.sort(null);
      all = known;
    }
    return known;
  }

  private void add(List<Statement> statements, List<SourceRange> found) {
    for (Statement statement : statements) {
      found.add(statement.range());
      if (statement.nested().isEmpty()) {
        leaves.add(statement.range());
      }
      add(statement.nested(), found);
    }
  }

  private static int firstFrom(List<SourceRange> ranges, int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
