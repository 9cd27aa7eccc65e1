package dev.backcheck.fix;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes the changes that findings propose, checks the result, and takes back what did harm. Nothing
 * is read or written but the texts that are given.
 *
 * <pre>{@code
 * Fixer fixer = Fixer.of(backcheck::check);
 * FixedScript script = fixer.fix(Source.of("nightly.sql", sql));
 * String mended = script.after().text();
 * }</pre>
 *
 * <p>In each round every statement takes one fix at most, the first by place; then the scripts are
 * checked again, until no finding has a fix left. A script stays as it was, with the reason, where
 *
 * <ul>
 *   <li>a statement cannot be read before or after, unless the fixes mend just that;
 *   <li>the new text has an error or warning that the old one did not have, in the script itself or
 *       in one behind it;
 *   <li>the statements are not the same in number and kind;
 *   <li>fixes undo each other or come to no end.
 * </ul>
 *
 * <p>Fixes are only made for findings of the report: what a comment suppresses and what a rule that
 * does not run would say is left alone. Immutable; as safe to share between threads as the check.
 */
public final class Fixer {

  /** More fixes than anybody writes mistakes into one statement. */
  private static final int MOST_ROUNDS = 40;

  private final Function<List<Source>, Report> check;
  private final UnaryOperator<Report> among;
  private final Fix.Safety most;
  private final Function<Source, Optional<String>> closed;

  private Fixer(
      Function<List<Source>, Report> check,
      UnaryOperator<Report> among,
      Fix.Safety most,
      Function<Source, Optional<String>> closed) {
    this.check = check;
    this.among = among;
    this.most = most;
    this.closed = closed;
  }

  /**
   * A fixer that makes safe fixes.
   *
   * @param check what finds the mistakes, such as {@code backcheck::check}; it gives the same
   *     report for the same scripts
   */
  public static Fixer of(Function<List<Source>, Report> check) {
    return new Fixer(check, UnaryOperator.identity(), Fix.Safety.SAFE, source -> Optional.empty());
  }

  /** The same, which makes fixes too that a person should look at. */
  public Fixer withUnsafe() {
    return new Fixer(check, among, Fix.Safety.UNSAFE, closed);
  }

  /**
   * The same, which fixes only some findings; the others still count in the judgement of the
   * result.
   *
   * @param choice takes those out of a report that are not to be fixed
   */
  public Fixer among(UnaryOperator<Report> choice) {
    return new Fixer(check, choice, most, closed);
  }

  /**
   * The same, which leaves some scripts as they are.
   *
   * @param reason says of a script why it is not to be changed, as the end of a sentence that
   *     begins with its name; it is asked only where there is something to change
   */
  public Fixer leaving(Function<Source, Optional<String>> reason) {
    return new Fixer(check, among, most, reason);
  }

  /** Fixes one script. */
  public FixedScript fix(Source script) {
    return fix(List.of(script)).scripts().get(0);
  }

  /** Fixes scripts that are checked together. */
  public Fixed fix(List<Source> scripts) {
    List<Work> works = scripts.stream().map(Work::new).toList();
    Report before = check.apply(scripts);
    Verdict verdict = new Verdict(before, works, new Culprits(check, works));
    Report after = settled(works, before);
    while (verdict.refuse(after)) {
      after = settled(works, checked(works));
    }
    return new Fixed(works.stream().map(Work::finish).toList(), before, after);
  }

  private Report settled(List<Work> works, Report start) {
    Report report = start;
    for (int round = 0; ; round++) {
      Findings found = new Findings(among.apply(report));
      boolean changed = false;
      for (Work work : works) {
        Source was = work.now();
        List<Finding> chosen = work.isRefused() ? List.of() : chosen(work, found);
        if (!chosen.isEmpty() && round == MOST_ROUNDS) {
          work.refuse("its fixes come to no end (" + work.rules() + ")");
        } else if (!chosen.isEmpty()) {
          work.apply(chosen);
        }
        // What is refused in a later round is as it was before the first: that is to be checked,
        // too.
        changed |= work.now() != was;
      }
      if (!changed) {
        return report;
      }
      report = checked(works);
    }
  }

  private Report checked(List<Work> works) {
    return check.apply(works.stream().map(Work::now).toList());
  }

  private List<Finding> chosen(Work work, Findings found) {
    List<Finding> candidates =
        found.of(work.now()).stream().filter(finding -> isWanted(finding, work.now())).toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    Optional<String> reason = closed.apply(work.before());
    if (reason.isPresent()) {
      work.refuse(reason.get());
      return List.of();
    }
    Statements statements = found.statements(work.now());
    List<SourceRange> unreadable = statements.unreadable();
    if (unreadable.isEmpty()) {
      return Selection.of(candidates, statements);
    }
    List<Finding> mending =
        candidates.stream().filter(finding -> touches(finding, unreadable, statements)).toList();
    if (mending.isEmpty()) {
      int line = work.now().position(unreadable.get(0).start()).line();
      work.refuse("a statement in line " + line + " cannot be read; mend that first");
    }
    return Selection.of(mending, statements);
  }

  private boolean isWanted(Finding finding, Source script) {
    return finding
        .fix()
        .filter(fix -> fix.safety().compareTo(most) <= 0)
        .filter(fix -> !fix.edits().isEmpty() && Edits.fit(fix.edits(), script.text()))
        .isPresent();
  }

  private static boolean touches(Finding finding, List<SourceRange> ranges, Statements statements) {
    List<SourceRange> places = new ArrayList<>();
    finding
        .fix()
        .ifPresent(fix -> fix.edits().forEach(edit -> places.add(statements.around(edit.range()))));
    return places.stream().anyMatch(place -> ranges.stream().anyMatch(place::overlaps));
  }
}
