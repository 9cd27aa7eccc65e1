package dev.backcheck.model;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.OtherStatement;

/** Whether the statements behind one still run. */
enum Exit {
  /** They do. */
  NONE,
  /** A condition decides. */
  POSSIBLE,
  /** They do not: the loop goes on or ends. */
  LOOP,
  /** They do not: an error is raised, which a handler may catch. */
  ERROR,
  /** They do not: the batch or procedure ends. */
  BATCH,
  /** They do not, nor do those of other batches: the connection is closed. */
  CONNECTION;

  boolean certain() {
    return this == LOOP || this == ERROR || this == BATCH || this == CONNECTION;
  }

  /** What follows two branches of which one runs. */
  Exit or(Exit other) {
    if (certain() && other.certain()) {
      return this == other ? this : BATCH;
    }
    return this == NONE && other == NONE ? NONE : POSSIBLE;
  }

  /** What follows a loop whose body ends so: it may not have run at all, and BREAK stays inside. */
  Exit behindLoop() {
    return this == NONE || this == LOOP ? NONE : POSSIBLE;
  }

  /**
   * What a statement does that is not followed further. RAISERROR ends the connection from severity
   * 20 on.
   */
  static Exit of(OtherStatement statement, Source source) {
    String first = statement.words().isEmpty() ? "" : statement.words().get(0);
    return switch (first) {
      case "RETURN", "GOTO" -> BATCH;
      case "THROW" -> ERROR;
      case "BREAK", "CONTINUE" -> LOOP;
      case "RAISERROR" ->
          Raised.severity(source, statement.range()) >= Raised.FATAL ? CONNECTION : NONE;
      default -> NONE;
    };
  }
}
