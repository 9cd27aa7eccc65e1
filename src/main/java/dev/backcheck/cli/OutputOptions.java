package dev.backcheck.cli;

import dev.backcheck.report.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about how the findings are told. */
final class OutputOptions {

  /** When to use colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Environment environment) {
      return this == ALWAYS || (this == AUTO && environment.likesColor());
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.ToFormat.class,
      description =
          "text, concise (a line each, which editors make links of), json, sarif, junit, github, gitlab, azure, checkstyle, markdown or html. If not said: text, and annotations on GitHub and Azure.")
  @Nullable OutputFormat format;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = Converters.ToReportFile.class,
      description = "Write a report to a file as well. As often as wanted.")
  List<ReportFile> reports = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      converter = Converters.ToColor.class,
      description = "auto: on a terminal, unless NO_COLOR is set.")
  Color color = Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print findings and nothing else.")
  boolean quiet;

  @Option(
      names = "--report-suppressed",
      description = "Show findings that comments in the scripts suppress too, with their reasons.")
  boolean suppressed;

  @Option(names = "--debug", description = "Say where in the program an internal error happened.")
  boolean debug;

  /** What goes to standard output, annotations aside. */
  OutputFormat format() {
    return format == null ? OutputFormat.TEXT : format;
  }
}
