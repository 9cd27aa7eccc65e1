package dev.backcheck.model;

import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DropCredential;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of one credential name in one scope, from its first statement to its last. A script that
 * goes over to another server with {@code :CONNECT} finds nothing there of what it made before.
 */
public final class CredentialTimeline {

  // On a server where no statement speaks of it.
  private static final CredentialLife NONE = new CredentialLife();

  private final KnownText name;
  private final Optional<StorageUrl> url;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, CredentialLife> lives = new LinkedHashMap<>();
  private final List<Step> uses = new ArrayList<>();
  private final List<Step> namedBy = new ArrayList<>();
  private final List<Step> dataFiles = new ArrayList<>();

  CredentialTimeline(KnownText name) {
    this.name = name;
    this.url = StorageUrl.of(name);
  }

  /** The name as it was first written. */
  public KnownText name() {
    return name;
  }

  /** The URL the name stands for, if it has the form of one. */
  public Optional<StorageUrl> url() {
    return url;
  }

  /** Every statement about it, in order. */
  public List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  void add(Step step, CredentialStatement statement) {
    CredentialLife life = lives.computeIfAbsent(step.server(), server -> new CredentialLife());
    Optional<Credential> before = life.last();
    life.add(step, after(before, step, statement));
    steps.add(step);
  }

  void use(Step step) {
    uses.add(step);
  }

  void putFiles(Step step) {
    dataFiles.add(step);
  }

  /** Statements that put data files of a database where it is needed to reach them. */
  public List<Step> dataFiles() {
    return Collections.unmodifiableList(dataFiles);
  }

  void useByName(Step step) {
    namedBy.add(step);
  }

  /** Statements that speak of it by name: {@code WITH CREDENTIAL = …}, external data sources. */
  public List<Step> namedBy() {
    return Collections.unmodifiableList(namedBy);
  }

  /** The statements with a URL that it covers, whether or not it is there when they run. */
  public List<Step> uses() {
    return Collections.unmodifiableList(uses);
  }

  /** Whether a statement of the scripts uses it, or would if it were there. */
  boolean isUsed() {
    return !uses.isEmpty() || !namedBy.isEmpty() || !dataFiles.isEmpty();
  }

  private CredentialLife life(Step step) {
    return lives.getOrDefault(step.server(), NONE);
  }

  /**
   * The credential as it is right before a step; empty where it does not exist there. In a
   * procedure, which runs later than the script that makes it, a credential that is there in the
   * end counts too.
   */
  public Optional<Credential> before(Step step) {
    CredentialLife life = life(step);
    int found = life.indexBefore(step.index());
    boolean dropped = found >= 0 && isDropFor(life.step(found), step);
    Optional<Credential> known = found < 0 || dropped ? Optional.empty() : life.state(found);
    return known.isEmpty() && step.placement().module() ? life.last() : known;
  }

  // Dropped under the condition under which the later step runs too.
  private boolean isDropFor(Step drop, Step later) {
    return drop.statement() instanceof DropCredential
        && (drop.leadsTo(later) || (isGuarded(drop) && drop.guardLeadsTo(later)));
  }

  /** The credential as one of the statements about it leaves it. */
  public Optional<Credential> after(Step step) {
    CredentialLife life = life(step);
    int found = life.indexBefore(step.index() + 1);
    return found < 0 ? Optional.empty() : life.state(found);
  }

  /** The last statement about it before a step. */
  public Optional<Step> previous(Step step) {
    CredentialLife life = life(step);
    int found = life.indexBefore(step.index());
    return found < 0 ? Optional.empty() : Optional.of(life.step(found));
  }

  /** The DROP that comes last before a step and has run whenever the step does. */
  public Optional<Step> droppedBefore(Step step) {
    return previous(step).filter(previous -> isDropFor(previous, step));
  }

  /** The next statement about it behind a step. */
  public Optional<Step> next(Step step) {
    CredentialLife life = life(step);
    int found = life.indexBefore(step.index() + 1) + 1;
    return found < life.size() ? Optional.of(life.step(found)) : Optional.empty();
  }

  /** The next statement behind a step that creates it. */
  public Optional<Step> nextCreation(Step step) {
    CredentialLife life = life(step);
    for (int i = life.indexBefore(step.index() + 1) + 1; i < life.size(); i++) {
      if (life.step(i).statement() instanceof CreateCredential) {
        return Optional.of(life.step(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Credential> after(
      Optional<Credential> before, Step step, CredentialStatement statement) {
    boolean certain =
        step.placement().isCertain() || (isGuarded(step) && step.isCertainButForGuard());
    if (statement instanceof DropCredential) {
      // Dropped under a condition: it may still be there, and usually is created anew right after.
      return certain ? Optional.empty() : before.map(Credential::uncertain);
    }
    if (isGuarded(step) && before.filter(Credential::certain).isPresent()) {
      // The guard passes the CREATE over: it stays what it was.
      return before;
    }
    CredentialDefinition definition = (CredentialDefinition) statement;
    KnownText identity =
        definition.identity().map(step::text).orElse(KnownText.unknown("no identity"));
    return Optional.of(
        new Credential(
            name,
            url,
            CredentialKind.of(identity),
            step,
            definition,
            before.map(Credential::created).orElse(step),
            certain));
  }

  // IF NOT EXISTS … CREATE, IF EXISTS … DROP: afterwards it is there, or is not, either way.
  private boolean isGuarded(Step step) {
    boolean drop = step.statement() instanceof DropCredential;
    boolean create = step.statement() instanceof CreateCredential;
    return (drop || create)
        && step.guard()
            .filter(guard -> guard.negated() == create)
            .flatMap(guard -> guard.name())
            .map(step::text)
            .filter(guarded -> guarded.pattern().equalsIgnoreCase(name.pattern()))
            .isPresent();
  }
}
