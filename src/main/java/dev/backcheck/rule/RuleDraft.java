package dev.backcheck.rule;

import dev.backcheck.reference.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A description being written; each method returns it again. Rules begin one with {@link
 * Rule#error}, {@link Rule#warning} or {@link Rule#info}.
 */
public final class RuleDraft {

  private final String name;
  private final Family family;
  private final Severity severity;
  private final Fails fails;
  private final List<Integer> engine;
  private Confidence confidence = Confidence.CERTAIN;
  private String summary = "";
  private String because = "";
  private String instead = "";
  private String ignoreWhen = "";
  private String limits = "";
  private boolean inferred;
  private final List<Reference> references = new ArrayList<>();
  private Set<String> yieldsTo = Set.of();
  private Set<String> covers = Set.of();
  private final List<Example> bad = new ArrayList<>();
  private final List<Example> good = new ArrayList<>();

  RuleDraft(String name, Family family, Severity severity, Fails fails, Integer... engine) {
    this.name = name;
    this.family = family;
    this.severity = severity;
    this.fails = fails;
    this.engine = List.of(engine);
  }

  /** One line, no full stop. */
  public RuleDraft summary(String line) {
    summary = line;
    return this;
  }

  /** What the server does, and when. */
  public RuleDraft because(String text) {
    because = text;
    return this;
  }

  /** What to write. */
  public RuleDraft instead(String text) {
    instead = text;
    return this;
  }

  /** When a finding may be ignored. */
  public RuleDraft ignoreWhen(String text) {
    ignoreWhen = text;
    return this;
  }

  /** What the rule cannot see. */
  public RuleDraft limits(String text) {
    limits = text;
    return this;
  }

  /** The effect is inferred: findings are likely at most, and the page says so. */
  public RuleDraft inferred() {
    inferred = true;
    return likely();
  }

  /** Its findings are likely at most. */
  public RuleDraft likely() {
    confidence = confidence.weakest(Confidence.LIKELY);
    return this;
  }

  /** Its findings are possible at most. */
  public RuleDraft possible() {
    confidence = confidence.weakest(Confidence.POSSIBLE);
    return this;
  }

  /** A page it rests on. */
  public RuleDraft reference(String title, String url) {
    references.add(new Reference(title, url));
    return this;
  }

  /**
   * Pages it rests on, by their keys in the table of sources, e.g. {@code BACKUP}.
   *
   * @throws IllegalArgumentException when there is no such source, or it has no page
   */
  public RuleDraft sources(String... keys) {
    for (String key : keys) {
      FactSource source =
          FactSource.find(key).orElseThrow(() -> new IllegalArgumentException("no source " + key));
      String url =
          source.url().orElseThrow(() -> new IllegalArgumentException(key + " has no page"));
      reference(source.title(), url);
    }
    return this;
  }

  /** Rules that explain the same mistake better. */
  public RuleDraft yieldsTo(String... stronger) {
    yieldsTo = Set.of(stronger);
    return this;
  }

  /** Names of the catalogue it stands for besides its own. */
  public RuleDraft covers(String... names) {
    covers = Set.of(names);
    return this;
  }

  /** Scripts it must report, each for itself, marked with {@code «…»}. */
  public RuleDraft bad(String... scripts) {
    return add(bad, scripts);
  }

  /** Scripts it must report for a target, e.g. {@code 2022-CU14@azure-vm-windows}. */
  public RuleDraft badOn(String target, String... scripts) {
    return addOn(target, bad, scripts);
  }

  /** What it must report under more conditions, or in several scripts. */
  public RuleDraft bad(Example example) {
    bad.add(example);
    return this;
  }

  /** Scripts, each for itself, about which it must be silent. */
  public RuleDraft good(String... scripts) {
    return add(good, scripts);
  }

  /** Scripts about which it must be silent for a target. */
  public RuleDraft goodOn(String target, String... scripts) {
    return addOn(target, good, scripts);
  }

  /** What it must be silent about under more conditions, or in several scripts. */
  public RuleDraft good(Example example) {
    good.add(example);
    return this;
  }

  private RuleDraft add(List<Example> examples, String... scripts) {
    Stream.of(scripts).map(Example::of).forEach(examples::add);
    return this;
  }

  private RuleDraft addOn(String target, List<Example> examples, String... scripts) {
    Stream.of(scripts).map(sql -> Example.of(sql).on(target)).forEach(examples::add);
    return this;
  }

  /**
   * The finished description.
   *
   * @throws IllegalArgumentException when a part every rule needs is missing
   */
  public RuleSpec build() {
    for (String needed : List.of(summary, because, instead)) {
      if (needed.isBlank()) {
        throw new IllegalArgumentException("rule " + name + " lacks summary, because or instead");
      }
    }
    return new RuleSpec(
        Objects.requireNonNull(name, "name"),
        family,
        severity,
        confidence,
        fails,
        engine,
        summary,
        because.strip(),
        instead.strip(),
        ignoreWhen.strip(),
        limits.strip(),
        inferred,
        List.copyOf(references),
        yieldsTo,
        covers,
        List.copyOf(bad),
        List.copyOf(good));
  }
}
