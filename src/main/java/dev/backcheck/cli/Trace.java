package dev.backcheck.cli;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.report.Tool;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.RuleTrace;
import dev.backcheck.rule.TraceLine;
import dev.backcheck.source.Position;
import dev.backcheck.source.Redaction;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says why rules found something, or nothing, in the scripts of one configuration. */
final class Trace {

  private final List<RuleSpec> specs;
  private final RuleCatalog rules;
  private final RuleLevels levels;
  private final Function<String, Optional<Path>> files;
  private final List<String> lines = new ArrayList<>();

  private Trace(
      List<RuleSpec> specs,
      RuleCatalog rules,
      RuleLevels levels,
      Function<String, Optional<Path>> files) {
    this.specs = specs;
    this.rules = rules;
    this.levels = levels;
    this.files = files;
  }

  /**
   * A trace of some rules.
   *
   * @param levels what the user says of rules
   * @param files where scripts are, by their names in reports
   * @throws CannotRunException when there is no such rule
   */
  static Trace of(
      List<String> names,
      RuleCatalog rules,
      RuleLevels levels,
      Function<String, Optional<Path>> files)
      throws CannotRunException {
    List<RuleSpec> specs = new ArrayList<>();
    for (String name : names) {
      specs.add(
          rules
              .find(name)
              .orElseThrow(() -> new CannotRunException("--trace: " + rules.missing(name))));
    }
    return new Trace(List.copyOf(specs), rules, levels, files);
  }

  /** Forgets what was noted: it is all checked once more. */
  void restart() {
    lines.clear();
  }

  /** Takes note of what the rules did in a history. */
  void add(Model model, Settings settings, Checked checked) {
    for (RuleSpec spec : specs) {
      Optional<String> off = levels.whyOff(spec.name());
      rules
          .rule(spec.name())
          .ifPresent(
              rule ->
                  RuleTrace.of(rule, off.isEmpty(), model, settings, checked).stream()
                      .map(line -> spec.name() + ": " + inWords(line, off))
                      .forEach(lines::add));
    }
  }

  /** Takes note of what could not be read, at which no rule looked. */
  void unreadable(List<Finding> findings) {
    for (Finding finding : findings) {
      String name = finding.place().source().name();
      specs.forEach(
          spec -> lines.add(spec.name() + ": " + name + ": not looked at: " + finding.message()));
    }
  }

  /** Prints it. */
  void print(PrintWriter err) {
    for (String line : lines) {
      err.println(Tool.NAME + ": trace of " + EmbeddedProgram.line(Redaction.of(line)));
    }
  }

  private String inWords(TraceLine line, Optional<String> off) {
    var source = line.place().source();
    Position at = source.position(line.place().range().start());
    String place = source.name() + ":" + at.line() + ":" + at.column() + ": ";
    String statement = line.statement().isEmpty() ? "" : line.statement() + ": ";
    String outcome =
        switch (line.outcome()) {
          case FOUND -> found(line);
          case NOT_RUN -> line.outcome().words() + " " + off.orElse("");
          default -> line.outcome().words();
        };
    String because = line.because().isEmpty() ? "" : ": " + line.because();
    return place + statement + outcome + because;
  }

  // A rule that runs for some scripts may be off for this one.
  private String found(TraceLine line) {
    return line.finding()
        .flatMap(finding -> levels.whyOff(finding, files))
        .map(why -> "found, but off " + why)
        .orElse(line.outcome().words());
  }
}
