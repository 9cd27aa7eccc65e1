package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.cli.ScriptReader.Origin;
import dev.backcheck.fix.Fixed;
import dev.backcheck.fix.FixedScript;
import dev.backcheck.fix.Fixer;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.report.Report;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fixes of a run. They are worked out for all scripts before the first one is written, so that
 * a run that cannot go on has changed nothing.
 */
final class Fixing {

  /**
   * The scripts of one configuration.
   *
   * @param check what finds the mistakes
   */
  record Group(ScriptReader reader, Function<List<Source>, Report> check, Fixed fixed) {

    Optional<Origin> origin(FixedScript script) {
      return reader.origin(script.before());
    }
  }

  /** Takes out of a report what is not to be reported, and so not to be fixed. */
  @FunctionalInterface
  interface Reported {
    Report of(Report report) throws CannotRunException;
  }

  private final FixOptions asked;
  private final List<Group> groups = new ArrayList<>();
  private Reported reported = report -> report;
  private Optional<CannotRunException> failure = Optional.empty();

  Fixing(FixOptions asked) {
    this.asked = asked;
  }

  /** Whether any is to be made. */
  boolean isAsked() {
    return asked.isAsked();
  }

  /** Whether a fixed script goes to standard output. */
  boolean takesOutput() {
    return !asked.diff
        && groups.stream()
            .flatMap(group -> group.fixed().scripts().stream().map(group::origin))
            .flatMap(Optional::stream)
            .anyMatch(origin -> origin.piped().isPresent());
  }

  /** What was worked out, in the order of the checks. */
  List<Group> groups() {
    return groups;
  }

  /** Fixes from now on only what is reported. */
  Fixing reporting(Reported what) {
    reported = what;
    return this;
  }

  // A fixer knows no exceptions; without findings it comes to an end.
  private Report reported(Report report) {
    try {
      return reported.of(report);
    } catch (CannotRunException cannot) {
      failure = Optional.of(cannot);
      return report.withFindings(List.of());
    }
  }

  /**
   * Checks scripts, and works out their fixes where they are asked for.
   *
   * @param named the scripts that the user has named; others are only read
   * @return the report on the scripts as they will be
   * @throws CannotRunException when it is not known what is to be reported
   */
  Report check(ScriptReader reader, List<Input> named, Function<List<Source>, Report> check)
      throws CannotRunException {
    if (!isAsked()) {
      return check.apply(reader.sources());
    }
    Set<Input> inputs = new HashSet<>(named);
    Fixer safe =
        Fixer.of(check)
            .among(this::reported)
            .leaving(source -> closed(reader.origin(source), inputs));
    Fixer fixer = asked.unsafe ? safe.withUnsafe() : safe;
    Fixed fixed = fixer.fix(reader.sources());
    if (failure.isPresent()) {
      throw failure.get();
    }
    groups.add(new Group(reader, check, fixed));
    return asked.diff ? fixed.before() : fixed.after();
  }

  private Optional<String> closed(Optional<Origin> origin, Set<Input> inputs) {
    if (origin.isEmpty() || !inputs.contains(origin.get().input())) {
      return Optional.of("only another script names it; name it too to have it fixed");
    }
    Decoded decoded = origin.get().decoded();
    if (ChangelogReader.isOne(decoded.source())) {
      return Optional.of("it is a changelog of Liquibase");
    }
    if (decoded.shortened()) {
      return Optional.of("it is too large to be held in memory whole; split it to have it fixed");
    }
    if (decoded.doubt().filter(doubt -> doubt.kind() != Decoded.Kind.GUESSED).isPresent()) {
      return Optional.of("its bytes are not all text, and would not come back as they are");
    }
    return asked.diff
        ? Optional.empty()
        : origin.get().input().file().flatMap(file -> new ScriptFile(file).closed());
  }
}
