package dev.backcheck.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line knows of the process it runs in.
 *
 * @param in standard input
 * @param out standard output, not buffered; tells when nobody listens any more
 * @param err standard error
 * @param charset of what is written to both
 * @param terminal whether a person reads standard output
 * @param errTerminal whether a person reads standard error
 * @param folder against which relative paths are read
 * @param variables of the environment
 */
record Environment(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Charset charset,
    boolean terminal,
    boolean errTerminal,
    Path folder,
    Map<String, String> variables) {

  private static final String TERMINAL = "backcheck.terminal.";
  private static final int USUAL_WIDTH = 100;
  private static final int WIDEST = 200;

  /** Copies the variables. */
  Environment {
    variables = Map.copyOf(variables);
  }

  /** One in which nobody watches standard error. */
  Environment(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Charset charset,
      boolean terminal,
      Path folder,
      Map<String, String> variables) {
    this(in, out, err, charset, terminal, false, folder, variables);
  }

  /** That of this process. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal asks the one that is always there
  static Environment ofProcess() {
    Charset charset = StandardCharsets.UTF_8;
    boolean terminal = Boolean.getBoolean(TERMINAL + 1);
    // The launcher has asked already, which costs it nothing.
    if (System.getProperty(TERMINAL + 1) == null) {
      Console console = System.console();
      if (console != null && isTerminal(console)) {
        terminal = true;
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        charset = windows ? console.charset() : charset;
      }
    }
    return new Environment(
        System.in,
        // A PrintStream would swallow that the reader has gone.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        charset,
        terminal,
        isTerminal(2),
        Path.of(""),
        System.getenv());
  }

  /** The same with another standard output. */
  Environment withOutput(OutputStream other) {
    return new Environment(in, other, err, charset, terminal, folder, variables);
  }

  /** A variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** The file of a name that is read against the folder; empty where it is no path. */
  Optional<Path> file(String name) {
    try {
      return Optional.of(folder.resolve(name));
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  /** Columns of a line: those of the terminal as far as it says so. */
  int width() {
    String columns = variables.getOrDefault("COLUMNS", "");
    return terminal && columns.matches("[1-9][0-9]{0,4}")
        ? Math.min(WIDEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /** Whether colour is welcome where the user does not say; see no-color.org. */
  boolean likesColor() {
    return terminal
        && variables.getOrDefault("NO_COLOR", "").isEmpty()
        && !variables.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether progress may be shown: a person watches, on a terminal that can take it back. */
  boolean likesProgress() {
    return errTerminal
        && !variables.getOrDefault("TERM", "").equals("dumb")
        && variable("CI").isEmpty()
        && Pipeline.of(this).isEmpty();
  }

  // Java cannot tell for standard error. The launcher does; and Linux shows what a stream is.
  private static boolean isTerminal(int stream) {
    if (System.getProperty(TERMINAL + stream) != null) {
      return Boolean.getBoolean(TERMINAL + stream);
    }
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | RuntimeException elsewhere) {
      return false;
    }
  }

  // Since Java 22 there is a console even where output goes to a file; only then it can be asked.
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
