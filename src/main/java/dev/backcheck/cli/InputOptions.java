package dev.backcheck.cli;

import java.util.ArrayList;
import java.util.List;
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

  List<Glob> globs() {
    return excludes.stream().map(text -> new Glob(text.replaceFirst("(?<=.)/$", ""))).toList();
  }
}
