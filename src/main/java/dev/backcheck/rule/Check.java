package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialLookup;
import dev.backcheck.model.Model;
import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.model.Step;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Target;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** What a rule may ask while it looks at a statement, and where it reports. */
public final class Check {

  // All rules that look at a statement are given the same check, one after the other.
  private Rule rule;
  private final Model model;
  private final Step step;
  private final Settings settings;
  private final Target target;
  private final List<ReportDraft> reports;
  private final Questions questions;
  private final AskedOften often;

  Check(
      Rule first,
      Model model,
      Step step,
      Settings settings,
      Target target,
      List<ReportDraft> reports) {
    this(first, model, step, settings, target, reports, Questions.NONE);
  }

  Check(
      Rule first,
      Model model,
      Step step,
      Settings settings,
      Target target,
      List<ReportDraft> reports,
      Questions questions) {
    this.rule = first;
    this.model = model;
    this.step = step;
    this.settings = settings;
    this.target = target;
    this.reports = reports;
    this.questions = questions;
    this.often = new AskedOften(model, step);
  }

  /** The same for the next rule. */
  Check by(Rule next) {
    rule = next;
    return this;
  }

  /** The options of a statement that the tables know, in order. */
  public List<OptionUse> optionsOf(DeviceStatement statement) {
    return often.options(statement);
  }

  /** The first URL of those for each container for which the server looks up a credential. */
  public List<LookedUpUrl> lookedUp(Statement statement) {
    return often.lookedUp(statement);
  }

  /** What a credential gives access with, as a statement sets it. */
  public CredentialKind kind(CredentialDefinition definition) {
    return often.kind(definition);
  }

  /** The shared access signature a statement gives a credential: {@link Model#signature}. */
  public Optional<SharedAccessSignature> signature(CredentialDefinition definition) {
    return often.signature(definition);
  }

  /** The server the statement is checked for; {@link Target#unknown()} when none was given. */
  public Target target() {
    questions.target(target);
    return target;
  }

  /** All statements of all scripts, and what follows from their order. */
  public Model model() {
    return model;
  }

  /** The statement under check in its surroundings. */
  public Step step() {
    return step;
  }

  /** What the user said, as far as it is about the server that runs the statement. */
  public Settings settings() {
    Settings known = step.server().isEmpty() ? settings : settings.elsewhere();
    questions.inventory(known.closedInventory());
    return known;
  }

  /**
   * What follows "no script creates …": that the server has none either, where it said so; else
   * empty.
   */
  public String norServer() {
    return model
        .server()
        .factsName()
        .filter(any -> settings().closedInventory())
        .map(facts -> ", and the server has none (" + facts + ")")
        .orElse("");
  }

  /** The credential the server would take for a URL of the statement. */
  public CredentialLookup credentialFor(StorageUrl url) {
    CredentialLookup found = model.credentialFor(url, step);
    questions.credential(found);
    return found;
  }

  /**
   * Reports a part of the statement. The message names the thing, in lower case, without a full
   * stop.
   */
  public ReportDraft report(Node node, String message) {
    ReportDraft draft = report(node.range(), message);
    valueOf(node).ifPresent(origin -> draft.related(origin, "the value comes from here"));
    return draft;
  }

  // Where a variable has its value from: the finding is about that as much as about its use.
  private Optional<Place> valueOf(Node node) {
    Node value = node instanceof Device device ? device.location() : node;
    if (!(value instanceof Variable variable)) {
      return Optional.empty();
    }
    return step.text(variable).origins().stream()
        .findFirst()
        .map(origin -> new Place(origin.source(), origin.place()));
  }

  /** Reports a range of the script. */
  public ReportDraft report(SourceRange range, String message) {
    ReportDraft draft = new ReportDraft(rule.spec(), new Place(step.source(), range), message);
    reports.add(draft);
    return draft;
  }

  /** Whether the backups that the scripts restore are of a newer major version than the server. */
  public Answer backupsAreNewer() {
    return settings.estate().backupSource().map(s -> s.isNewerThan(target)).orElse(Answer.UNKNOWN);
  }

  /** Whether the backups that the scripts restore are of an older major version than the server. */
  public Answer backupsAreOlder() {
    return settings.estate().backupSource().map(target::isNewerThan).orElse(Answer.UNKNOWN);
  }

  /** What is known of the text a value stands for. */
  public KnownText text(Value value) {
    KnownText known = model.text(value);
    questions.text(value, known);
    return known;
  }

  /** Reports a range of the script itself, where the statement is in a text it puts together. */
  public ReportDraft reportOriginal(SourceRange range, String message) {
    ReportDraft draft =
        new ReportDraft(rule.spec(), new Place(step.source().root(), range), message);
    reports.add(draft);
    return draft;
  }

  /** A node of this script as a place. */
  public Place place(Node node) {
    return new Place(step.source(), node.range());
  }

  /** A node of another statement as a place. */
  public static Place place(Step step, Node node) {
    return new Place(step.source(), node.range());
  }
}
