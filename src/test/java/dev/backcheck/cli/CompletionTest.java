package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts for shells, asked in the shells where they are installed. */
class CompletionTest {

  private final Path folder;

  CompletionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "backcheck ch, check",
    "backcheck check --fo, --format",
    "backcheck check --format ju, junit",
    "backcheck explain backup-witho, backup-without-checksum",
    "backcheck check --target 2022-CU15, 2022-CU15",
    "backcheck facts sch, schema",
    "backcheck check --rule best-p, best-practice=",
  })
  void bashAndFishComplete(String typed, String completed) throws Exception {
    String bash = script("bash");
    String ask =
        "\nCOMP_WORDS=("
            + typed
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]}-1))\n_backcheck\n"
            + "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    assertThat(run("bash", bash + ask).lines()).contains(completed);
    String fish = script("fish") + "\ncomplete -C '" + typed + "'\n";
    assertThat(run("fish", fish).lines().map(line -> line.replaceFirst("\t.*", "")))
        .contains(completed);
  }

  @Test
  void zshUnderstandsItsScript() throws Exception {
    assertThat(run("zsh", "-n", script("zsh"))).isEmpty();
  }

  @Test
  void theManualPageNamesEveryCommandAndIsWellFormed() throws Exception {
    String page = new CommandLineRun(folder).run("man").out();
    RootCommand.COMMANDS.forEach(name -> assertThat(page).contains(".B backcheck " + name));
    assertThat(page).contains("\\-\\-fail\\-on", ".SH EXIT STATUS").doesNotContain("\n'", "…");
  }

  @Test
  void anUnknownShellIsSaidWithTheNearest() {
    var result = new CommandLineRun(folder).run("completion", "fisch");
    assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err()).contains("did you mean 'fish'?");
  }

  private String script(String shell) {
    return new CommandLineRun(folder).run("completion", shell).out();
  }

  private String run(String shell, String script) throws Exception {
    return run(shell, "", script);
  }

  private String run(String shell, String option, String script) throws Exception {
    boolean present =
        List.of("/usr/bin/", "/bin/").stream().anyMatch(at -> Files.exists(Path.of(at + shell)));
    assumeTrue(present, shell + " is not installed");
    Path file = Files.writeString(folder.resolve("script"), script);
    List<String> command =
        option.isEmpty()
            ? List.of(shell, file.toString())
            : List.of(shell, option, file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
