package dev.backcheck.fix;

import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fixes that can be made at once in a script: one for each statement, the first by place. Two
 * that do not overlap may still rest on each other, as when each takes out the option that the
 * other complains of.
 */
final class Selection {

  private final Statements statements;
  private final TreeSet<SourceRange> taken = new TreeSet<>();
  private final List<Finding> chosen = new ArrayList<>();

  private Selection(Statements statements) {
    this.statements = statements;
  }

  /**
   * Chooses.
   *
   * @param candidates in order of their place, each with a fix
   */
  static List<Finding> of(List<Finding> candidates, Statements statements) {
    Selection selection = new Selection(statements);
    candidates.forEach(selection::consider);
    return selection.chosen;
  }

  private void consider(Finding finding) {
    List<Edit> edits = finding.fix().map(Fix::edits).orElse(List.of());
    List<SourceRange> claims =
        Stream.concat(Stream.of(finding.place().range()), edits.stream().map(Edit::range))
            .map(statements::around)
            .distinct()
            .toList();
    if (claims.stream().anyMatch(this::isTaken)) {
      return;
    }
    claims.forEach(this::take);
    chosen.add(finding);
  }

  // What is taken is apart, so that one look decides.
  private void take(SourceRange claim) {
    SourceRange joined = claim;
    SourceRange near = nearest(joined);
    while (near != null && near.end() >= joined.start()) {
      taken.remove(near);
      joined = joined.to(near);
      near = nearest(joined);
    }
    taken.add(joined);
  }

  // Ranges that meet are in each other's way too: nobody could say what comes first there.
  private boolean isTaken(SourceRange claim) {
    SourceRange near = nearest(claim);
    return near != null && near.end() >= claim.start();
  }

  private @Nullable SourceRange nearest(SourceRange claim) {
    return taken.floor(new SourceRange(claim.end(), Integer.MAX_VALUE));
  }
}
