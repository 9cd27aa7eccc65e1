package dev.backcheck.cli;

import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a report wherever it is to go: into the files that were asked for, to standard output, and
 * to what a CI system shows. A format the user has named is never added to.
 */
final class ReportOutput {

  private final Environment environment;
  private final Output output;
  private final OutputOptions form;
  private final boolean fixable;
  private final Consumer<String> note;
  private final Optional<Pipeline> pipeline;

  /**
   * An output.
   *
   * @param fixable whether to say what could be fixed
   * @param note takes what is to be said besides
   */
  ReportOutput(
      Environment environment,
      Output output,
      OutputOptions form,
      boolean fixable,
      Consumer<String> note) {
    this.environment = environment;
    this.output = output;
    this.form = form;
    this.fixable = fixable;
    this.note = note;
    this.pipeline = Pipeline.of(environment);
  }

  /**
   * Writes it everywhere.
   *
   * @throws CannotRunException when a file or standard output cannot be written
   */
  void write(Report report) throws CannotRunException {
    writeFiles(report);
    OutputFormat format = form.format();
    Style style =
        new Style(form.color.isOn(environment), environment.width(), !form.quiet)
            .withSuppressed(form.suppressed)
            .withFixable(fixable)
            .withFolder(folder(format));
    boolean guarded = pipeline.isPresent() && format.isForPeople();
    output.write(
        out -> format.writer().write(report, style, guarded ? new CommandGuard(out) : out));
    if (pipeline.isPresent()) {
      show(report, pipeline.get());
    }
  }

  /**
   * Writes the files that were asked for, and nothing else.
   *
   * @throws CannotRunException when one cannot be written
   */
  void writeFiles(Report report) throws CannotRunException {
    for (ReportFile file : form.reports) {
      file.write(report, environment.folder(), forFile(file.format()));
    }
  }

  private String folder(OutputFormat format) {
    return pipeline.map(system -> system.folder(environment, format)).orElse("");
  }

  private Style forFile(OutputFormat format) {
    return Style.PLAIN
        .withSuppressed(form.suppressed)
        .withFixable(fixable)
        .withFolder(folder(format));
  }

  private void show(Report report, Pipeline system) throws CannotRunException {
    Optional<OutputFormat> annotations = system.annotations().filter(any -> form.format == null);
    if (annotations.isPresent()) {
      OutputFormat format = annotations.get();
      output.write(out -> format.writer().write(report, forFile(format), out));
    }
    if (system == Pipeline.GITHUB) {
      appendSummary(report);
    } else if (annotations.isPresent()) {
      uploadSummary(report);
    }
  }

  // The file belongs to the step; what others put there stays.
  private void appendSummary(Report report) {
    Optional<String> file = environment.variable("GITHUB_STEP_SUMMARY");
    if (file.isEmpty()) {
      return;
    }
    try (Writer out =
        Files.newBufferedWriter(
            Path.of(file.get()),
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND)) {
      OutputFormat.MARKDOWN.writer().write(report, forFile(OutputFormat.MARKDOWN), out);
    } catch (IOException failure) {
      note.accept("cannot write the summary of the step: " + Failures.inWords(failure));
    } catch (InvalidPathException noPath) {
      note.accept("GITHUB_STEP_SUMMARY is no path");
    }
  }

  // Azure reads the file when it sees the command.
  private void uploadSummary(Report report) throws CannotRunException {
    Optional<String> folder = environment.variable("AGENT_TEMPDIRECTORY");
    if (folder.isEmpty()) {
      return;
    }
    String file = folder.get() + "/backcheck-" + ProcessHandle.current().pid() + ".md";
    try {
      new ReportFile(OutputFormat.MARKDOWN, file)
          .write(report, environment.folder(), forFile(OutputFormat.MARKDOWN));
    } catch (CannotRunException failure) {
      note.accept(String.valueOf(failure.getMessage()));
      return;
    }
    output.write(out -> out.append("##vso[task.uploadsummary]" + file + "\n"));
  }
}
