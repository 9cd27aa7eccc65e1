package dev.backcheck.cli;

import dev.backcheck.report.OutputFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The CI system a process runs in, told by the variables each of them sets: see "Default
 * environment variables" (GitHub), "Predefined CI/CD variables" (GitLab), "Predefined variables"
 * (Azure Pipelines).
 */
enum Pipeline {
  /** GitHub Actions. */
  GITHUB("GITHUB_ACTIONS", "GITHUB_WORKSPACE", Optional.of(OutputFormat.GITHUB)),
  /** GitLab CI, which takes what it shows from files only. */
  GITLAB("GITLAB_CI", "CI_PROJECT_DIR", Optional.empty()),
  /** Azure Pipelines. */
  AZURE("TF_BUILD", "BUILD_SOURCESDIRECTORY", Optional.of(OutputFormat.AZURE));

  private final String mark;
  private final String root;
  private final Optional<OutputFormat> annotations;

  Pipeline(String mark, String root, Optional<OutputFormat> annotations) {
    this.mark = mark;
    this.root = root;
    this.annotations = annotations;
  }

  /** The one this process runs in. */
  static Optional<Pipeline> of(Environment environment) {
    return Arrays.stream(values())
        .filter(one -> environment.variable(one.mark).filter("true"::equalsIgnoreCase).isPresent())
        .findFirst();
  }

  /** How it takes annotations from a log. */
  Optional<OutputFormat> annotations() {
    return annotations;
  }

  /**
   * What stands before relative names of scripts for a format: paths are read against the root of
   * the repository, which need not be the current folder; Azure wants whole ones in its issues.
   */
  String folder(Environment environment, OutputFormat format) {
    Path current = environment.folder().toAbsolutePath().normalize();
    if (format == OutputFormat.AZURE) {
      return this == AZURE ? prefix(current) : "";
    }
    if (format != OutputFormat.GITHUB
        && format != OutputFormat.GITLAB
        && format != OutputFormat.SARIF) {
      return "";
    }
    return environment
        .variable(root)
        .flatMap(Pipeline::path)
        .filter(current::startsWith)
        .map(base -> prefix(base.relativize(current)))
        .orElse("");
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text).toAbsolutePath().normalize());
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static String prefix(Path folder) {
    String name = folder.toString().replace('\\', '/');
    return name.isEmpty() || name.endsWith("/") ? name : name + "/";
  }
}
