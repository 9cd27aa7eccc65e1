package dev.backcheck.cli;

import dev.backcheck.cli.RuleLayer.Level;
import dev.backcheck.report.BaselineEntry;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.source.Redaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run has looked at: only of that can be said that it is gone. It has not looked at scripts
 * that are not among the arguments, that could not be read, or at what the command line turns off.
 */
final class BaselineScope {

  private final Environment environment;
  private final List<Path> roots = new ArrayList<>();
  private final RuleLevels named;

  /**
   * The scope of arguments.
   *
   * @param paths as the user wrote them
   * @param named the levels that the command line gives
   */
  BaselineScope(Environment environment, List<String> paths, RuleLevels named) {
    this.environment = environment;
    this.named = named;
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      root(path).map(root -> root.toAbsolutePath().normalize()).ifPresent(roots::add);
    }
  }

  private Optional<Path> root(String path) {
    Optional<Path> file = environment.file(path);
    if (Glob.isOne(path) && file.filter(Files::exists).isEmpty()) {
      return environment.file(new Glob(path.replace('\\', '/')).base());
    }
    return file;
  }

  /** What a run has looked at. */
  Seen in(Report report, BaselineFile file) {
    Set<String> paths = new HashSet<>();
    report.scripts().stream().map(script -> path(script.source().name(), file)).forEach(paths::add);
    report.findings().stream()
        .filter(finding -> finding.rule().equals(UnreadableInput.SPEC.name()))
        .map(Finding::place)
        .forEach(place -> paths.remove(path(place.source().name(), file)));
    return new Seen(file, paths);
  }

  private String path(String name, BaselineFile file) {
    return Redaction.of(file.path(name, environment));
  }

  /** What one run has looked at. */
  final class Seen {

    private final BaselineFile file;
    private final Set<String> paths;

    private Seen(BaselineFile file, Set<String> paths) {
      this.file = file;
      this.paths = paths;
    }

    /** Whether it would have found again what an entry is about. */
    boolean has(BaselineEntry entry) {
      return named.ofAll(entry.rule()) != Level.OFF
          && (paths.contains(entry.path()) || gone(entry));
    }

    // A script below the arguments that is there no more was looked for.
    private boolean gone(BaselineEntry entry) {
      Optional<Path> script = file.script(entry.path());
      return script.isPresent()
          && !Files.exists(script.get())
          && roots.stream().anyMatch(script.get()::startsWith);
    }
  }
}
