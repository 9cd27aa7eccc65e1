package dev.backcheck.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command line in this process and returns its exit code. */
  static int run(String... arguments) {
    return new Program(Environment.ofProcess()).run(arguments);
  }
}
