package dev.backcheck.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of the goal as arguments of the command line, which alone says what they mean. */
final class CheckArguments {

  private final CheckMojo goal;
  private final Folders folders;
  private final List<String> arguments = new ArrayList<>();

  CheckArguments(CheckMojo goal, Folders folders) {
    this.goal = goal;
    this.folders = folders;
  }

  /** The arguments for a check of these files, folders or patterns. */
  List<String> of(List<String> sources) {
    arguments.clear();
    arguments.add("check");
    // The goal writes its own log; this is the least work.
    option("--format", "concise");
    goal.targets.forEach(target -> option("--target", target));
    goal.excludes.forEach(glob -> option("--exclude", exclude(glob)));
    option("--config", goal.config);
    option("--facts", goal.facts);
    optional("--fail-on", goal.failOn);
    optional("--history", goal.history);
    goal.rules.forEach((rule, level) -> option("--rule", rule + "=" + level));
    // Maven hands an empty element over as null.
    goal.placeholders.forEach(
        (name, value) -> option("--set", name + "=" + Optional.ofNullable(value).orElse("")));
    goal.reports.forEach((format, file) -> option("--report", format + "=" + file));
    arguments.addAll(goal.arguments);
    sources.forEach(source -> arguments.add(folders.fromRoot(source)));
    return List.copyOf(arguments);
  }

  // One without a slash is about names, wherever they are.
  private String exclude(String glob) {
    return glob.replaceFirst("/$", "").contains("/") ? folders.fromRoot(glob) : glob;
  }

  private void option(String name, @Nullable File file) {
    optional(name, file == null ? null : file.getAbsolutePath());
  }

  private void optional(String name, @Nullable String value) {
    if (value != null) {
      option(name, value);
    }
  }

  private void option(String name, String value) {
    arguments.add(name + "=" + value);
  }
}
