package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Coverage;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.TraceLine.Outcome;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule does with one statement, for one server. */
final class StepTrace {

  private static final Pattern WORDS = Pattern.compile("^[A-Za-z]+(?:\\s+[A-Za-z]+)?");

  private final StatementRule<?> rule;
  private final boolean runs;
  private final Model model;
  private final Settings settings;
  private final Checked checked;
  private final Step step;
  private final Target target;

  StepTrace(
      StatementRule<?> rule,
      boolean runs,
      Model model,
      Settings settings,
      Checked checked,
      Step step,
      Target target) {
    this.rule = rule;
    this.runs = runs;
    this.model = model;
    this.settings = settings;
    this.checked = checked;
    this.step = step;
    this.target = target;
  }

  /** What the rule would report. */
  static List<ReportDraft> drafts(
      StatementRule<?> rule, Model model, Step step, Settings settings, Target target) {
    List<ReportDraft> drafts = new ArrayList<>();
    rule.check(new Check(rule, model, step, settings, target, drafts));
    return drafts;
  }

  List<TraceLine> lines() {
    if (step.statement() instanceof UnreadableStatement
        && !rule.concerns(UnreadableStatement.class)) {
      return List.of(line(Outcome.NOT_CONCERNED, "the statement could not be read"));
    }
    if (!rule.concerns(step.statement().getClass())) {
      return List.of(line(Outcome.NOT_CONCERNED, "the rule is not about this kind of statement"));
    }
    List<ReportDraft> drafts = drafts(rule, model, step, settings, target);
    if (drafts.isEmpty()) {
      return List.of(line(Outcome.NOTHING, questions()));
    }
    return drafts.stream()
        .map(draft -> draft.finish(List.of()))
        .map(finding -> Judged.of(finding, words(), rule, runs, checked, Optional.of(step)))
        .toList();
  }

  /** The line with the server it is about. */
  TraceLine withTarget(TraceLine line) {
    return new TraceLine(
        line.place(),
        (line.statement() + " [" + target.id() + "]").strip(),
        line.outcome(),
        line.because(),
        line.finding());
  }

  // The rule looks again, at a statement that tells what it is asked.
  private String questions() {
    AskedQuestions asked = new AskedQuestions(step);
    rule.look(
        asked.watched(), new Check(rule, model, step, settings, target, new ArrayList<>(), asked));
    model.valuesOf(step).forEach(value -> asked.unknown(value, model.text(value)));
    List<String> all = new ArrayList<>(asked.inWords());
    if (isAboutCredentials()) {
      model.coverages(step).stream().map(StepTrace::story).forEach(all::add);
    }
    if (step.placement().unreachable()) {
      all.add("the statement is never reached");
    }
    if (asked.askedTarget()) {
      List<String> others =
          OtherTargets.where(other -> !drafts(rule, model, step, settings, other).isEmpty());
      if (!others.isEmpty()) {
        all.add("would be found for " + String.join(", ", others));
      }
    }
    return String.join("; ", all);
  }

  private boolean isAboutCredentials() {
    return switch (rule.spec().family()) {
      case CREDENTIAL, CREDENTIAL_OPTION, MANAGED_IDENTITY, URL, S3, FLOW -> true;
      default -> false;
    };
  }

  private static String story(Coverage coverage) {
    String state = coverage.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String where =
        coverage
            .credential()
            .map(credential -> credential.defined())
            .or(coverage::cause)
            .map(StepTrace::at)
            .orElse("");
    return "credential for a URL " + state + where;
  }

  private static String at(Step other) {
    SourceRange range = other.source().original(other.statement().range());
    var root = other.source().root();
    return " (" + root.name() + ":" + root.position(range.start()).line() + ")";
  }

  private TraceLine line(Outcome outcome, String because) {
    Statement statement = step.statement();
    Place place = new Place(step.source(), statement.range()).original();
    return new TraceLine(place, words(), outcome, because, Optional.empty());
  }

  // Only the verb and what follows it: names and values are nobody's business here.
  private String words() {
    Matcher words = WORDS.matcher(step.source().text(step.statement().range()));
    return words.find() ? words.group().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT) : "";
  }
}
