package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.config.Settings;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Rule;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks scripts in the usual ways, one after the other, so that Java can put the classes of all of
 * them into the archive that makes the start fast; see src/launcher/archive.
 */
final class Training {

  private static final List<String> FORMATS =
      List.of("text", "concise", "json", "sarif", "github", "markdown");
  private static final String CONFIGURATION =
      """
      target = ["2022-CU14@azure-vm-windows", "2019:standard"]
      fail-on = "warning"
      """;
  private static final String FAULTLESS =
      "BACKUP DATABASE Orders TO DISK = 'B:\\orders.bak' WITH CHECKSUM, COMPRESSION, INIT;\n";

  private final Path scripts;
  private final boolean terminal;

  private Training(Path scripts, boolean terminal) {
    this.scripts = scripts;
    this.terminal = terminal;
  }

  /**
   * Checks the scripts of the folder that the argument names, for the most part without a word.
   *
   * @throws IOException when the folder cannot be read or no other be made
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".sql")).toList()) {
        Main.run("check", file.toString());
      }
    }
    new Training(folder, false).inFormats();
    new Training(folder, true).inFormats();
    new Training(folder, false).withTargets();
    new Training(folder, true).withConfiguration();
    ofRules();
    // As every run ends: Java loads some classes for that, too.
    System.exit(ExitCode.FINE);
  }

  // Between them the examples of the rules pass nearly everything that a check does.
  private static void ofRules() {
    for (Rule rule : BuiltInRules.all()) {
      rule.spec().bad().forEach(Training::check);
      rule.spec().good().forEach(Training::check);
    }
  }

  private static void check(Example example) {
    Settings settings = example.settings();
    Backcheck.Builder builder = Backcheck.builder();
    settings.targets().forEach(builder::target);
    settings.asOf().ifPresent(builder::asOf);
    builder.closedInventory(settings.closedInventory());
    List<Source> scripts = new ArrayList<>();
    for (Example.Script script : example.scripts()) {
      scripts.add(Source.of(script.name(), script.sql().replaceAll("[«»]", "")));
    }
    builder.build().check(scripts);
  }

  private void inFormats() {
    for (String format : FORMATS) {
      check("--format", format);
    }
  }

  private void withTargets() {
    check("--target", "2022-CU14@azure-vm-windows");
    check("--target=2019:standard", "--target", "@managed-instance", "--quiet");
    check("--rule", "unknown-option=warning", "--fail-on", "warning", "--closed-inventory");
  }

  private void withConfiguration() throws IOException {
    Path folder = Files.createTempDirectory("backcheck-training");
    try {
      Files.writeString(folder.resolve("faultless.sql"), FAULTLESS);
      run(folder, "check", "faultless.sql");
      Files.writeString(folder.resolve(".backcheck.toml"), CONFIGURATION);
      run(folder, "check", "faultless.sql");
      run(folder, "check");
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Training::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void check(String... options) {
    String[] arguments =
        Stream.concat(Stream.of("check", scripts.toString()), Stream.of(options))
            .toArray(String[]::new);
    run(Path.of(""), arguments);
  }

  private void run(Path folder, String... arguments) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Environment environment =
        new Environment(
            System.in, nowhere, nowhere, StandardCharsets.UTF_8, terminal, folder, Map.of());
    new Program(environment).run(arguments);
  }
}
