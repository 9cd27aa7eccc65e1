package dev.backcheck.rule;

import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding that a rule is about to make; what is not said is as the rule's description has it. */
public final class ReportDraft {

  private final RuleSpec spec;
  private final Place place;
  private final String message;
  private Severity severity;
  private Confidence confidence;
  private Fails fails;
  private List<Integer> engine;
  private String help;
  private final List<Related> related = new ArrayList<>(0);
  private Optional<Fix> fix = Optional.empty();
  private boolean guessed;

  ReportDraft(RuleSpec spec, Place place, String message) {
    this.spec = spec;
    this.place = place;
    this.message = message;
    this.severity = spec.severity();
    this.confidence = spec.confidence();
    this.fails = spec.fails();
    this.engine = spec.engine();
    this.help = spec.instead();
  }

  /** Another severity than the rule's usual one. */
  public ReportDraft severity(Severity other) {
    severity = other;
    return this;
  }

  /** A warning, whatever the rule's usual severity is. */
  public ReportDraft warning() {
    return severity(Severity.WARNING);
  }

  /** Advice, whatever the rule's usual severity is. */
  public ReportDraft info() {
    return severity(Severity.INFO);
  }

  /** A confidence not above what it was. */
  public ReportDraft confidence(Confidence atMost) {
    confidence = confidence.weakest(atMost);
    return this;
  }

  /** Likely at most. */
  public ReportDraft likely() {
    return confidence(Confidence.LIKELY);
  }

  /** Possible at most. */
  public ReportDraft possible() {
    return confidence(Confidence.POSSIBLE);
  }

  /** Makes it an error where the inventory is closed, which the rule usually cannot know. */
  public ReportDraft decided(boolean known) {
    if (known) {
      severity = Severity.ERROR;
      confidence = spec.inferred() ? Confidence.LIKELY : Confidence.CERTAIN;
    }
    return this;
  }

  /** Makes it a likely warning unless the claim is sure. */
  public ReportDraft warnUnless(boolean sure) {
    return sure ? this : warning().likely();
  }

  /** Another time at which it shows. */
  public ReportDraft fails(Fails other) {
    fails = other;
    return this;
  }

  /** Other message numbers. */
  public ReportDraft engine(Integer... messages) {
    engine = List.of(messages);
    return this;
  }

  /** What to do in this very case. */
  public ReportDraft help(String what) {
    help = what;
    return this;
  }

  /** Another place that is part of the story. */
  public ReportDraft related(Place where, String what) {
    related.add(new Related(where, what));
    return this;
  }

  /** An earlier or later statement that is part of the story. */
  public ReportDraft related(Step step, String what) {
    return related(step, step.statement(), what);
  }

  /** A part of another statement that belongs to the story. */
  public ReportDraft related(Step step, Node part, String what) {
    return related(Check.place(step, part), what);
  }

  /**
   * Rests the claim on an earlier statement too. One in another script may be for another day or
   * server, so the claim is weaker then.
   */
  public ReportDraft restsOn(Step earlier, String what) {
    if (!earlier.source().root().equals(place.source().root())) {
      confidence = confidence.weakest(Confidence.LIKELY);
      severity = severity == Severity.ERROR ? Severity.WARNING : severity;
    }
    return related(earlier, what);
  }

  /** A mechanical change that mends it; without edits there is none. */
  public ReportDraft fix(String title, Fix.Safety safety, List<Edit> edits) {
    fix = edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, safety, edits));
    return this;
  }

  /** A change of one range of the same script. */
  public ReportDraft fix(String title, Fix.Safety safety, SourceRange range, String text) {
    return fix(title, safety, List.of(new Edit(range, text)));
  }

  /** A change that keeps what the script means. */
  public ReportDraft safeFix(String title, List<Edit> edits) {
    return fix(title, Fix.Safety.SAFE, edits);
  }

  /** A change of one range that keeps what the script means. */
  public ReportDraft safeFix(String title, SourceRange range, String text) {
    return fix(title, Fix.Safety.SAFE, range, text);
  }

  /** A change that may not be what is meant. */
  public ReportDraft unsafeFix(String title, List<Edit> edits) {
    return fix(title, Fix.Safety.UNSAFE, edits);
  }

  /** A change of one range that may not be what is meant. */
  public ReportDraft unsafeFix(String title, SourceRange range, String text) {
    return fix(title, Fix.Safety.UNSAFE, range, text);
  }

  /** Takes an option out of its list, which may not be what is meant. */
  public ReportDraft unsafeRemoval(Options options, Option removed) {
    List<Edit> edits = OptionRemoval.of(place.source().text(), options, List.of(removed));
    return unsafeFix("take " + removed.name() + " out", edits);
  }

  /** Says that the statement may read otherwise than it seems, so that nothing is certain. */
  ReportDraft guessed() {
    guessed = true;
    return this;
  }

  /** The rule's name. */
  String rule() {
    return spec.name();
  }

  /** Where it is, in the text that was checked. */
  Place place() {
    return place;
  }

  /** How bad it is so far. */
  Severity severity() {
    return severity;
  }

  /** When it shows. */
  Fails fails() {
    return fails;
  }

  /**
   * What is reported. A place in a text that the script puts together is shown where the script
   * writes it.
   *
   * @param targets those it was found for; empty where none was given
   */
  Finding finish(List<Target> targets) {
    return new Finding(
        spec.name(),
        guessed && severity == Severity.ERROR ? Severity.WARNING : severity,
        guessed ? confidence.weakest(Confidence.LIKELY) : confidence,
        fails,
        engine,
        targets,
        place.original(),
        message,
        help,
        related.isEmpty() ? List.of() : related.stream().map(Related::original).toList(),
        fix.isEmpty() ? fix : fix.get().in(place.source()));
  }
}
