package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Git repository for a test, made with the git program; without one the test is skipped. */
final class GitRepository {

  private static final List<String> ALIKE =
      List.of("git", "-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main");

  private final Path folder;

  GitRepository(Path folder) throws IOException {
    assumeTrue(
        GitProgram.find(new CommandLineRun(folder).environment(variables(folder))).isPresent(),
        "the git program is not in PATH");
    this.folder = Files.createDirectories(folder);
  }

  /** The variables with which git does not see the machine's configuration. */
  static Map<String, String> variables(Path folder) {
    return Map.of(
        "PATH",
        System.getenv("PATH"),
        "HOME",
        folder.toString(),
        "GIT_CONFIG_NOSYSTEM",
        "1",
        "GIT_CEILING_DIRECTORIES",
        String.valueOf(folder.getParent()));
  }

  GitRepository init() throws IOException {
    git("init", "-q");
    return this;
  }

  GitRepository file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  GitRepository commit() throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    return this;
  }

  String git(String... arguments) throws IOException {
    return fed("", arguments);
  }

  String fed(String input, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(ALIKE);
    words.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> variables = new HashMap<>(variables(folder));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      variables.put("GIT_" + who + "_NAME", "Test");
      variables.put("GIT_" + who + "_EMAIL", "test@example.com");
    }
    builder.environment().clear();
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(words + "\n" + out).isZero();
    return out;
  }
}
