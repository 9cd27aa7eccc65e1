package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A comment that silences rules: {@code -- backcheck:ignore RULE[, RULE] reason}. It may be wrong
 * in many ways, which are findings.
 *
 * @param range of what is said in the comment, from {@code backcheck:} to its last word
 * @param word what follows {@code backcheck:}, in lower case
 * @param rules what it names
 * @param reason why; empty where it does not say
 * @param until the last day on which it holds; empty where it holds for ever
 * @param covered the ranges of the script whose findings it is about, by start
 */
public record Suppression(
    Source source,
    SourceRange range,
    String word,
    List<Named> rules,
    String reason,
    Optional<Until> until,
    List<SourceRange> covered) {

  /** The word of a suppression for one statement or line. */
  public static final String IGNORE = "ignore";

  /** The word of a suppression for a whole script. */
  public static final String IGNORE_FILE = "ignore-file";

  /** How far a suppression reaches. */
  public enum Scope {
    /** Nothing is suppressed. */
    NOWHERE,
    /** A statement or a line. */
    STATEMENT,
    /** A whole script. */
    FILE
  }

  /**
   * A rule that is named.
   *
   * @param name as written
   * @param range where
   */
  public record Named(String name, SourceRange range) {}

  /**
   * The end of a suppression.
   *
   * @param text as written
   * @param range where, {@code until=} included
   * @param day empty where the text is no day
   */
  public record Until(String text, SourceRange range, Optional<LocalDate> day) {}

  /** Copies the lists. */
  public Suppression {
    rules = List.copyOf(rules);
    covered = List.copyOf(covered);
  }

  /** Whether it is for a whole script. */
  public boolean isForFile() {
    return word.equals(IGNORE_FILE);
  }

  /** Whether it is one at all: what follows {@code backcheck:} is a word that suppresses. */
  public boolean isSuppression() {
    return word.equals(IGNORE) || isForFile();
  }

  /** Whether it says why. */
  public boolean hasReason() {
    return !reason.isEmpty();
  }

  /** Whether its last day is over, or no day. */
  public boolean isOver(Optional<LocalDate> today) {
    return until
        .filter(end -> end.day().isEmpty() || today.filter(end.day().get()::isBefore).isPresent())
        .isPresent();
  }

  /** Whether it silences anything on a day. */
  public boolean isInForce(Optional<LocalDate> today) {
    return isSuppression() && hasReason() && !isOver(today);
  }

  @Override
  public String toString() {
    return source.name() + " " + range + " backcheck:" + word;
  }
}
