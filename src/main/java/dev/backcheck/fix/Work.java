package dev.backcheck.fix;

import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A script while fixes are made in it. */
final class Work {

  private final Source before;
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> fixed = new ArrayList<>();
  private Rewrite rewrite;
  private Source now;
  private Optional<String> refusal = Optional.empty();

  Work(Source before) {
    this.before = before;
    this.now = before;
    this.rewrite = Rewrite.of(before.text());
    seen.add(before.text());
  }

  Source before() {
    return before;
  }

  Source now() {
    return now;
  }

  boolean isChanged() {
    return now != before;
  }

  boolean isRefused() {
    return refusal.isPresent();
  }

  /** Where a range of the script as it was is now. */
  SourceRange now(SourceRange range) {
    return rewrite.now(range);
  }

  /**
   * Whether a fix was made in the statement around a place, or at the place itself.
   *
   * @param statements those of the script as it is now
   */
  boolean touches(SourceRange place, Statements statements) {
    SourceRange around = statements.around(place);
    return rewrite.edits().stream()
        .map(edit -> rewrite.now(edit.range()))
        .anyMatch(edit -> edit.start() <= around.end() && around.start() <= edit.end());
  }

  /** The names of the rules whose fixes were made. */
  String rules() {
    return fixed.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
  }

  /** Makes the fixes of some findings, which are not in each other's way. */
  void apply(List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      for (Edit edit : finding.fix().map(Fix::edits).orElse(List.of())) {
        edits.add(new Edit(edit.range(), withLineEnds(edit)));
      }
    }
    fixed.addAll(findings);
    rewrite = rewrite.then(edits);
    now = Source.of(before.name(), rewrite.text());
    if (!seen.add(rewrite.text())) {
      refuse("its fixes undo each other (" + rules() + ")");
    }
  }

  // A rule writes \n; a file may end its lines otherwise.
  private String withLineEnds(Edit edit) {
    if (edit.text().indexOf('\n') < 0) {
      return edit.text();
    }
    int line = now.position(edit.range().start()).line();
    int end = now.line(line).end();
    int next = line < now.lineCount() ? now.line(line + 1).start() : now.text().length();
    if (end == next && line > 1) {
      end = now.line(line - 1).end();
      next = now.line(line).start();
    }
    return end == next ? edit.text() : edit.text().replace("\n", now.text().substring(end, next));
  }

  /**
   * Takes everything back, for good.
   *
   * @param why the end of a sentence that begins with the script
   */
  void refuse(String why) {
    refusal = Optional.of(why);
    now = before;
    rewrite = Rewrite.of(before.text());
    fixed.clear();
  }

  FixedScript finish() {
    return new FixedScript(before, now, rewrite.edits(), fixed, refusal);
  }
}
