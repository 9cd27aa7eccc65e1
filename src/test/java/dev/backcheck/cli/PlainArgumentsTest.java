package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The short way to a check must understand what picocli understands, or leave it to picocli. */
class PlainArgumentsTest {

  private final CheckCommand plain = command();
  private final CheckCommand full = command();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check a.sql",
        "check a.sql b.sql - db/**/V*.sql",
        "check a.sql -q",
        "check --quiet a.sql --closed-inventory b.sql",
        "check a.sql --target 2022-CU15@azure-vm-windows -t 2019:standard --target=@managed-instance",
        "check a.sql --exclude x.sql b.sql --exclude=y=z",
        "check a.sql --rule syntax-error=off --rule=unknown-option=info",
        "check a.sql --format JSON --fail-on warning",
        "check a.sql -f concise --fail-on=NEVER",
        "check a.sql 'b.sql' a=b",
      })
  void readsTheSame(String line) {
    String[] arguments = line.split(" ");
    assertThat(PlainArguments.read(arguments, plain)).isTrue();
    picocli(arguments);
    assertThat(plain)
        .usingRecursiveComparison()
        .ignoringFields("environment", "output", "err", "rules", "help")
        .isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --help",
        "check -h",
        "check a.sql -- -b.sql",
        "check --no-such-option a.sql",
        "check a.sql --target",
        "check a.sql --target -q",
        "check a.sql --target=",
        "check a.sql --target 2022-CU99x",
        "check a.sql --format jsom",
        "check a.sql --format json -f json",
        "check a.sql --fail-on eror",
        "check a.sql --fail-on error --fail-on error",
        "check a.sql -q --quiet",
        "check a.sql --quiet=true",
        "check a.sql -t2019",
        "check a.sql -qf json",
        "check a.sql --as-of 2026-11-23",
        "check a.sql --report json=a.json",
      })
  void leavesTheRestToPicocli(String line) {
    assertThat(PlainArguments.read(line.split(" "), plain)).isFalse();
  }

  private void picocli(String... arguments) {
    new CommandLine(new RootCommand())
        .addSubcommand("check", full)
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(false)
        .parseArgs(arguments);
  }

  private static CheckCommand command() {
    var environment =
        new Environment(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8,
            false,
            Path.of(""),
            Map.of());
    return new CheckCommand(
        environment,
        new Output(environment),
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        new RuleCatalog(List.of()),
        new CheckOutcome());
  }
}
