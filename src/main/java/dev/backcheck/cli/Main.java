package dev.backcheck.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Program(Environment.ofProcess()).run(arguments));
  }
}
