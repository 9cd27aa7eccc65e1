package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.report.Printable;
import dev.backcheck.report.Tool;
import dev.backcheck.source.Source;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * A failure of the program itself, told without anything that a script may hold: the text of an
 * exception can quote it.
 *
 * @param file what was being checked, when that is known
 */
record BugReport(Throwable failure, Optional<String> file) {

  private static final String ISSUES = "please report it with the script, passwords taken out";

  static BugReport of(Throwable failure) {
    return new BugReport(failure, Optional.empty());
  }

  /** A failure of a check, with the script that makes it fail alone, too. */
  static BugReport of(Throwable failure, Backcheck backcheck, List<Source> sources) {
    return new BugReport(failure, culprit(backcheck, sources, failure));
  }

  private static Optional<String> culprit(
      Backcheck backcheck, List<Source> sources, Throwable bug) {
    if (bug instanceof OutOfMemoryError) {
      return Optional.empty();
    }
    for (Source source : sources) {
      try {
        backcheck.check(source);
      } catch (RuntimeException | StackOverflowError again) {
        return Optional.of(source.name());
      }
    }
    return Optional.empty();
  }

  /** Prints it; with the places in the program on demand. */
  void print(PrintWriter err, boolean debug) {
    String what = file.map(name -> " while checking " + name).orElse("");
    if (failure instanceof OutOfMemoryError) {
      err.println(
          Tool.NAME
              + ": out of memory"
              + Printable.line(what)
              + "; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx2g, or check fewer files at once");
      return;
    }
    err.println(
        Tool.NAME
            + ": internal error"
            + Printable.line(what)
            + ": "
            + failure.getClass().getSimpleName()
            + "; "
            + ISSUES
            + (debug ? "" : " (--debug says where it happened)"));
    if (debug) {
      trace(err);
    }
  }

  private void trace(PrintWriter err) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      err.println(cause.getClass().getName());
      for (StackTraceElement element : cause.getStackTrace()) {
        err.println("  at " + element);
      }
    }
  }
}
