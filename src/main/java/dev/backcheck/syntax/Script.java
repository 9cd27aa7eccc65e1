package dev.backcheck.syntax;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * A script that was read: everything it holds, in order.
 *
 * @param source the text that was read
 * @param batches the parts between {@code GO} lines; never empty
 * @param comments all comments, in order
 * @param secrets strings that stand where a password or secret is given, in any statement; never to
 *     be shown
 * @param problems tokens that are left open, in order
 */
public record Script(
    Source source,
    List<Batch> batches,
    List<Comment> comments,
    List<SourceRange> secrets,
    List<UnterminatedToken> problems)
    implements Node {

  /** Copies the lists. */
  public Script {
    batches = List.copyOf(batches);
    comments = List.copyOf(comments);
    secrets = List.copyOf(secrets);
    problems = List.copyOf(problems);
  }

  @Override
  public SourceRange range() {
    return new SourceRange(0, source.text().length());
  }
}
