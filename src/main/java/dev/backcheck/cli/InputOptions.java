package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.history.HistoryMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  Map<String, String> placeholders() {
    Map<String, String> values = new LinkedHashMap<>();
    placeholders.forEach(placeholder -> values.put(placeholder.name(), placeholder.value()));
    return values;
  }

  /**
   * Says in which order the scripts are applied.
   *
   * @param chosen whether the order of the arguments is one that somebody chose
   */
  Backcheck.Builder apply(Backcheck.Builder builder, boolean chosen) {
    placeholders().forEach(builder::placeholder);
    if (history != null) {
      return builder.history(history);
    }
    return chosen ? builder : builder.guessHistory();
  }

  List<Glob> globs() {
    return excludes.stream().map(text -> new Glob(text.replaceFirst("(?<=.)/$", ""))).toList();
  }
}
