package dev.backcheck.cli;

import dev.backcheck.cli.Fixing.Group;
import dev.backcheck.fix.FixedScript;
import dev.backcheck.report.Report;
import dev.backcheck.report.UnifiedDiff;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.source.Encoding;
import dev.backcheck.syntax.Script;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out what {@link Fixing} has worked out, or shows it, and says what was done. */
final class FixOutput {

  private final Environment environment;
  private final Output output;
  private final FixOptions asked;
  private final Consumer<String> note;
  private boolean shown;

  /**
   * An output.
   *
   * @param note takes what is to be said besides
   */
  FixOutput(Environment environment, Output output, FixOptions asked, Consumer<String> note) {
    this.environment = environment;
    this.output = output;
    this.asked = asked;
    this.note = note;
  }

  /**
   * Writes or shows the fixed scripts, where that is asked for.
   *
   * @param checked the reports before
   * @return the same with the reports on the scripts as they are now
   * @throws CannotRunException when standard output cannot be written
   */
  List<CheckedGroup> carriedOut(List<CheckedGroup> checked, Fixing fixing)
      throws CannotRunException {
    if (!asked.isAsked()) {
      return checked;
    }
    if (asked.diff) {
      shown = show(fixing.groups());
      return checked;
    }
    List<Report> reports = write(fixing.groups());
    List<CheckedGroup> now = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      CheckedGroup group = checked.get(i);
      now.add(new CheckedGroup(group.configuration(), group.file(), reports.get(i)));
    }
    return now;
  }

  /** Whether there was a difference to show. */
  boolean isShown() {
    return shown;
  }

  /**
   * Writes the report where the scripts leave room for it. What could be fixed it says only where
   * nothing was to be: else that is in the notes.
   *
   * @throws CannotRunException when a file or standard output cannot be written
   */
  void report(Report whole, OutputOptions form, Fixing fixing) throws CannotRunException {
    boolean fixable = !asked.isAsked();
    if (asked.diff) {
      new ReportOutput(environment, output, form, fixable, note).writeFiles(whole);
    } else if (fixing.takesOutput()) {
      Environment beside = environment.withOutput(environment.err());
      new ReportOutput(beside, new Output(beside), form, fixable, note).write(whole);
    } else {
      new ReportOutput(environment, output, form, fixable, note).write(whole);
    }
  }

  private List<Report> write(List<Group> groups) throws CannotRunException {
    FixedFiles files = new FixedFiles(environment.out(), note);
    List<Report> reports = new ArrayList<>();
    for (Group group : groups) {
      refusals(group);
      reports.add(files.write(group));
    }
    note.accept(
        files.fixes() == 0
            ? "nothing was fixed"
            : "fixed " + many(files.fixes(), "finding") + " in " + many(files.files(), "file"));
    more(reports);
    return reports;
  }

  private boolean show(List<Group> groups) throws CannotRunException {
    int fixes = 0;
    int files = 0;
    List<Report> reports = new ArrayList<>();
    for (Group group : groups) {
      refusals(group);
      for (FixedScript script : group.fixed().changed()) {
        show(group, script);
        fixes += script.fixed().size();
        files++;
      }
      reports.add(group.fixed().after());
    }
    Report left = reports.get(0).with(reports.subList(1, reports.size()));
    String done =
        fixes == 0
            ? "nothing would be fixed"
            : "--fix"
                + (asked.unsafe ? " --unsafe-fixes" : "")
                + " would mend "
                + many(fixes, "finding")
                + " in "
                + many(files, "file");
    int rest = left.findings().size();
    note.accept(done + (rest == 0 ? "" : "; " + many(rest, "finding") + " would be left"));
    more(reports);
    return files > 0;
  }

  private void show(Group group, FixedScript script) throws CannotRunException {
    Optional<Script> before = script(group.fixed().before(), script.before().name());
    Optional<Script> after = script(group.fixed().after(), script.after().name());
    Optional<Encoding> encoding = group.origin(script).map(origin -> origin.decoded().encoding());
    if (before.isEmpty() || after.isEmpty() || encoding.isEmpty()) {
      return;
    }
    boolean mark = encoding.get().byteOrderMark();
    UnifiedDiff diff =
        UnifiedDiff.of(script.before().name(), before.get(), after.get(), script.edits(), mark);
    boolean guarded = Pipeline.of(environment).isPresent();
    output.write(out -> (guarded ? new CommandGuard(out) : out).append(diff.text()));
    unfit(diff, encoding.get())
        .ifPresent(
            why ->
                note.accept(
                    "the diff of " + script.before().name() + " cannot be applied: " + why));
  }

  private static Optional<String> unfit(UnifiedDiff diff, Encoding encoding) {
    if (diff.masked()) {
      return Optional.of("secrets in it are masked; --fix makes the change itself");
    }
    if (diff.altered()) {
      return Optional.of("control characters in it are replaced; --fix makes the change itself");
    }
    boolean plain = diff.text().chars().allMatch(c -> c < 128);
    boolean bytes = encoding.charset().equals(Encoding.WINDOWS_1252) && plain;
    return bytes || encoding.charset().equals(StandardCharsets.UTF_8)
        ? Optional.empty()
        : Optional.of(
            "the file is in " + encoding.charset().name() + "; --fix makes the change itself");
  }

  private static Optional<Script> script(Report report, String name) {
    return report.scripts().stream()
        .filter(script -> script.source().name().equals(name))
        .findFirst();
  }

  private void refusals(Group group) {
    for (FixedScript script : group.fixed().refused()) {
      script
          .refusal()
          .ifPresent(why -> note.accept(script.before().name() + " is left as it is: " + why));
    }
  }

  // What could be had besides.
  private void more(List<Report> reports) {
    long unsafe =
        asked.unsafe
            ? 0
            : reports.stream()
                .flatMap(report -> report.findings().stream())
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .filter(fix -> fix.safety() == Fix.Safety.UNSAFE)
                .count();
    if (unsafe > 0) {
      note.accept(unsafe + " more with --unsafe-fixes; look at them first: --diff --unsafe-fixes");
    }
  }

  private static String many(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
