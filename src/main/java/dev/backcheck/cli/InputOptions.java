package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.config.ConfigSetting;
import dev.backcheck.config.Configuration;
import dev.backcheck.history.HistoryMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about what is read. */
final class InputOptions {

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Leave out what matches; a pattern without a slash is about names in any folder. As often as wanted.")
  List<String> excludes = new ArrayList<>();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What reports call standard input.")
  String stdinName = "<stdin>";

  @Option(
      names = "--history",
      paramLabel = "flyway|liquibase|dbup|natural|given",
      converter = Converters.ToHistory.class,
      description =
          "The order in which the scripts are applied; if not said, guessed from their names.")
  private @Nullable HistoryMode history;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      converter = Converters.ToPlaceholder.class,
      description =
          "What stands in place of $(NAME), $${NAME} or $NAME$. As often as there are placeholders.")
  private List<Placeholder> placeholders = new ArrayList<>();

  @Option(
      names = "--gitignore",
      negatable = true,
      description = "Leave out of folders what Git ignores, which is the usual; or do not.")
  @Nullable Boolean gitignore;

  /** What stands in place of placeholders: the options go before the configuration. */
  Map<String, String> placeholders(Configuration said) {
    Map<String, String> values = new LinkedHashMap<>();
    said.table("placeholders").forEach(setting -> values.put(setting.name(), setting.text()));
    placeholders.forEach(placeholder -> values.put(placeholder.name(), placeholder.value()));
    return values;
  }

  /**
   * Says in which order the scripts are applied.
   *
   * @param chosen whether the order of the arguments is one that somebody chose
   */
  Backcheck.Builder apply(Backcheck.Builder builder, Configuration said, boolean chosen) {
    placeholders(said).forEach(builder::placeholder);
    Optional<HistoryMode> mode =
        Optional.ofNullable(history)
            .or(() -> said.find("history.mode").flatMap(word -> HistoryMode.find(word.text())));
    if (mode.isPresent()) {
      return builder.history(mode.get());
    }
    return chosen ? builder : builder.guessHistory();
  }

  /** What is left out of a folder because Git ignores it. */
  BiPredicate<Path, Boolean> ignored(Path folder, Configuration said) {
    boolean asked =
        Optional.ofNullable(gitignore)
            .or(() -> said.find("gitignore").map(ConfigSetting::flag))
            .orElse(true);
    return asked ? new GitIgnore(folder)::ignores : (file, isFolder) -> false;
  }

  List<Glob> globs() {
    List<Glob> globs = new ArrayList<>();
    for (String text : excludes) {
      globs.add(new Glob(text.replaceFirst("(?<=.)/$", "")));
    }
    return globs;
  }
}
