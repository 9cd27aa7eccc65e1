package dev.backcheck.cli;

import dev.backcheck.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the command line in process, in a folder of its own. */
final class CommandLineRun {

  private final Path folder;
  private byte[] in = {};
  private boolean terminal;
  private Map<String, String> variables = Map.of();
  private List<Rule> rules = List.of();

  CommandLineRun(Path folder) {
    this.folder = folder;
  }

  /** What a run left behind. */
  record Result(int exitCode, String out, String err) {}

  CommandLineRun file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  CommandLineRun file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  CommandLineRun in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  CommandLineRun in(byte[] bytes) {
    in = bytes;
    return this;
  }

  CommandLineRun terminal(Map<String, String> environment) {
    terminal = true;
    variables = environment;
    return this;
  }

  CommandLineRun variables(Map<String, String> environment) {
    variables = environment;
    return this;
  }

  CommandLineRun rule(Rule rule) {
    rules = List.of(rule);
    return this;
  }

  /** What a run would see, with other variables. */
  Environment environment(Map<String, String> others) {
    return new Environment(
        new ByteArrayInputStream(in),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        StandardCharsets.UTF_8,
        false,
        folder,
        others);
  }

  Result run(String... arguments) {
    var out = new ByteArrayOutputStream();
    return run(out, arguments);
  }

  Result run(OutputStream out, String... arguments) {
    var err = new ByteArrayOutputStream();
    var environment =
        new Environment(
            new ByteArrayInputStream(in),
            out,
            err,
            StandardCharsets.UTF_8,
            terminal,
            folder,
            variables);
    int exitCode = Program.withRules(environment, rules).run(arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Result(exitCode, written, err.toString(StandardCharsets.UTF_8));
  }
}
