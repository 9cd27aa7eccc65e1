package dev.backcheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code git} program, run so that neither the user's configuration nor variables of the
 * environment change what it answers.
 *
 * @see <a href="https://git-scm.com/docs/git#_environment_variables">variables of git</a>
 */
final class GitProgram {

  // What the user's configuration may say otherwise, and what would start other programs.
  private static final List<String> ALIKE =
      List.of(
          "--no-pager",
          "-c",
          "core.quotePath=false",
          "-c",
          "core.fsmonitor=",
          "-c",
          "diff.relative=false",
          "-c",
          "diff.autoRefreshIndex=true",
          "-c",
          "color.ui=false");

  // A hook runs with these; they are about its repository and its commit, and relative.
  private static final List<String> OF_HOOKS =
      List.of("GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS");

  private final Path program;
  private final Map<String, String> variables;

  private GitProgram(Path program, Map<String, String> variables) {
    this.program = program;
    this.variables = variables;
  }

  /**
   * What git answered.
   *
   * @param text of standard output
   * @param said of standard error
   */
  record Answer(int exitCode, String text, String said) {

    boolean isFine() {
      return exitCode == 0;
    }

    /** What comes before each NUL. */
    List<String> names() {
      return text.isEmpty() ? List.of() : List.of(text.split("\0"));
    }

    /** The text without the end of its last line. */
    String line() {
      return text.replaceFirst("\r?\n$", "");
    }
  }

  /**
   * Finds it in the folders of PATH. Not left to the system, which on Windows would take a git.exe
   * that lies in the current folder.
   */
  static Optional<GitProgram> find(Environment environment) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    String name = windows ? "git.exe" : "git";
    String folders =
        environment.variables().entrySet().stream()
            .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    return Stream.of(folders.split(System.getProperty("path.separator", ":"), -1))
        .flatMap(folder -> in(folder, name).stream())
        .findFirst()
        .map(program -> new GitProgram(program, environment.variables()));
  }

  private static Optional<Path> in(String folder, String name) {
    try {
      return Optional.of(Path.of(folder).resolve(name))
          .filter(Path::isAbsolute)
          .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program));
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  /**
   * Runs a command in a folder, and waits for its end.
   *
   * @throws CannotRunException when git cannot be started
   */
  Answer run(Path folder, String... command) throws CannotRunException {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(ALIKE);
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    prepare(builder.environment());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      Thread listener = new Thread(() -> copy(process.getErrorStream(), said), "git messages");
      listener.start();
      byte[] text = process.getInputStream().readAllBytes();
      listener.join();
      return new Answer(
          process.waitFor(),
          new String(text, charset()),
          said.toString(StandardCharsets.UTF_8).strip());
    } catch (IOException failure) {
      throw new CannotRunException(program + " cannot be run: " + Failures.inWords(failure));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("stopped while git was running");
    }
  }

  private static void copy(InputStream from, ByteArrayOutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void prepare(Map<String, String> environment) {
    environment.clear();
    environment.putAll(variables);
    OF_HOOKS.forEach(environment::remove);
    // Alone it makes git take the current folder for the root of the files.
    if (!environment.containsKey("GIT_WORK_TREE")) {
      environment.remove("GIT_DIR");
    }
    environment.put("LC_ALL", "C");
    environment.remove("LANGUAGE");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
  }

  // Names of files are bytes on Linux, which Java reads as the locale says; elsewhere git has
  // UTF-8.
  private static Charset charset() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String name = System.getProperty("sun.jnu.encoding", "UTF-8");
    boolean bytes = !system.startsWith("windows") && !system.startsWith("mac");
    return bytes && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}
