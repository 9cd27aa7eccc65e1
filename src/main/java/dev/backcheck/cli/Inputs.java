package dev.backcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the arguments of a command stand for.
 *
 * @param scripts what is to be read, in order, each once
 * @param problems arguments and folders that cannot be followed
 * @param chosen whether each script was named, in an order that no shell would have put them in
 */
record Inputs(List<Input> scripts, List<Problem> problems, boolean chosen) {

  /**
   * A script to read.
   *
   * @param name as reports show it
   * @param file where it is; empty for standard input
   * @param perhaps whether it was found and not named, and is of interest only if it is a changelog
   */
  record Input(String name, Optional<Path> file, boolean perhaps) {

    /** A script that somebody named. */
    Input(String name, Optional<Path> file) {
      this(name, file, false);
    }
  }

  /**
   * An argument or folder that gave nothing.
   *
   * @param path as reports show it
   * @param message the end of a sentence that begins with the path
   * @param lost whether something that should have been checked was not
   */
  record Problem(String path, String message, boolean lost) {}

  /** Copies the lists. */
  Inputs {
    scripts = List.copyOf(scripts);
    problems = List.copyOf(problems);
  }
}
