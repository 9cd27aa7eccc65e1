package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.cli.Inputs.Problem;
import dev.backcheck.config.Configuration;
import dev.backcheck.report.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scripts by the configuration that is theirs: those of one configuration are one history, those of
 * several are as many.
 *
 * @param groups in the order of their first scripts
 * @param problems what the user is to be told of
 * @param chosen as of {@link Inputs}
 */
record InputGroups(List<Group> groups, List<Problem> problems, boolean chosen) {

  /** Scripts with one configuration. */
  record Group(Configuration configuration, List<Input> scripts) {}

  /** Copies the lists. */
  InputGroups {
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
  }

  /**
   * Groups scripts, without those that their configuration leaves out.
   *
   * @param current the folder whose configuration is that of standard input
   */
  static InputGroups of(Inputs inputs, Configurations configurations, Path current)
      throws CannotRunException {
    List<Group> groups = new ArrayList<>();
    IdentityHashMap<Configuration, Group> known = new IdentityHashMap<>();
    List<Problem> problems = new ArrayList<>(inputs.problems());
    int left = 0;
    Map<Path, Configuration> ofFolder = new HashMap<>();
    IdentityHashMap<Configuration, Optional<ScriptPatterns>> excludes = new IdentityHashMap<>();
    for (Input input : inputs.scripts()) {
      // As the folder is written: to make it absolute for each script would take longer.
      Path folder = input.file().map(Path::getParent).orElse(Path.of(""));
      Configuration configuration = ofFolder.get(folder);
      if (configuration == null) {
        configuration = configurations.of(folder(input, current));
        ofFolder.put(folder, configuration);
      }
      Optional<ScriptPatterns> exclude =
          excludes.computeIfAbsent(configuration, InputGroups::excluded);
      if (exclude.isPresent() && input.file().filter(exclude.get()::match).isPresent()) {
        left++;
      } else {
        Group group = known.get(configuration);
        if (group == null) {
          group = new Group(configuration, new ArrayList<>());
          known.put(configuration, group);
          groups.add(group);
        }
        group.scripts().add(input);
      }
    }
    if (groups.isEmpty() && left > 0) {
      String what = left == 1 ? "the only script" : "all " + left + " scripts";
      problems.add(new Problem(what, "left out by exclude in the configuration", false));
    }
    return new InputGroups(groups, problems, inputs.chosen());
  }

  /** Why there is nothing to check, as the end of the run says it. */
  String nothing() {
    List<String> lines = new ArrayList<>();
    problems.forEach(problem -> lines.add(problem.path() + " " + problem.message()));
    lines.add("nothing to check");
    return String.join("\n" + Tool.NAME + ": ", lines);
  }

  /** The folder whose configuration is that of an input. */
  static Path folder(Input input, Path current) {
    return input.file().map(file -> file.toAbsolutePath().getParent()).orElse(current);
  }

  private static Optional<ScriptPatterns> excluded(Configuration configuration) {
    return configuration
        .find("exclude")
        .map(exclude -> new ScriptPatterns(exclude.folder(), exclude.values()));
  }
}
