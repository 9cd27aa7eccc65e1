package dev.backcheck.cli;

import dev.backcheck.report.Printable;
import dev.backcheck.report.Report;
import dev.backcheck.report.Tool;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The command line inside another program, such as a build tool. Takes the same arguments and does
 * the same; but does not end the process, does not touch its streams, and knows nothing of its
 * environment. Safe to share between threads.
 */
public final class EmbeddedProgram {

  private final Path folder;

  /**
   * What a run leaves behind.
   *
   * @param exitCode 0, 1 or 2, as the process would end with
   * @param out what went to standard output
   * @param messages lines that went to standard error, without the name of the program
   * @param report of a check that ran
   * @param nothing whether a check found no script to check, which is exit code 2
   */
  public record Run(
      int exitCode, String out, List<String> messages, Optional<Report> report, boolean nothing) {

    /** Copies the messages. */
    public Run {
      messages = List.copyOf(messages);
    }

    /** Whether it did what it was asked for, with or without findings. */
    public boolean isDone() {
      return exitCode != ExitCode.CANNOT_RUN;
    }

    /** Whether there are findings that are to fail the build. */
    public boolean isFailed() {
      return exitCode == ExitCode.FINDINGS;
    }
  }

  /**
   * The program in a folder.
   *
   * @param folder against which relative paths are read
   */
  public EmbeddedProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a command, with the rules that providers bring who are loaded beside this class.
   *
   * @param arguments beginning with the name of the command
   */
  public Run run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            out,
            err,
            StandardCharsets.UTF_8,
            false,
            folder,
            Map.of());
    CheckOutcome outcome = new CheckOutcome();
    int exitCode =
        new Program(environment, new RuleCatalog(brought()), outcome)
            .run(arguments.toArray(String[]::new));
    return new Run(
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        messages(err.toString(StandardCharsets.UTF_8)),
        outcome.report(),
        outcome.isNothing());
  }

  /**
   * A text that may quote a script, as a line of a log: nothing in it moves a terminal or gives
   * commands to a CI system.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder();
    try {
      new CommandGuard(line).append(Printable.line(text));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return line.toString();
  }

  private static List<Rule> brought() {
    return ServiceLoader.load(RuleProvider.class, EmbeddedProgram.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .<Rule>flatMap(provider -> provider.rules().stream())
        .toList();
  }

  private static List<String> messages(String err) {
    String name = Tool.NAME + ": ";
    return err.lines()
        .map(line -> line.startsWith(name) ? line.substring(name.length()) : line)
        .toList();
  }
}
