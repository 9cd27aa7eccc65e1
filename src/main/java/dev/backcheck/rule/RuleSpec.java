package dev.backcheck.rule;

import dev.backcheck.reference.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything about a rule but its check: what it is called, what it says, why, and examples that
 * are run as tests.
 *
 * @param name in kebab-case; it is the rule's id and never changes its meaning
 * @param severity the usual one; a finding may be milder where less is certain
 * @param confidence the usual one
 * @param engine numbers of the messages the server gives
 * @param summary one line without a full stop: the row of the rule table
 * @param because what the server does, and when
 * @param instead what to write
 * @param ignoreWhen when a finding may be ignored; empty for never
 * @param limits what the rule cannot see
 * @param inferred whether the effect is inferred rather than documented or seen on a server
 * @param onDemand whether it runs only when it is asked for by name
 * @param references the pages it rests on
 * @param yieldsTo rules that explain the same mistake better: where one of them reports an
 *     overlapping range, this one is silent
 * @param covers names of the catalogue this rule stands for besides its own
 * @param bad examples that must be reported exactly at the marks
 * @param good near misses that must stay silent
 */
public record RuleSpec(
    String name,
    Family family,
    Severity severity,
    Confidence confidence,
    Fails fails,
    List<Integer> engine,
    String summary,
    String because,
    String instead,
    String ignoreWhen,
    String limits,
    boolean inferred,
    boolean onDemand,
    List<Reference> references,
    Set<String> yieldsTo,
    Set<String> covers,
    List<Example> bad,
    List<Example> good) {

  /** Starts the description of a rule. */
  public static Draft rule(String name, Family family, Severity severity, Fails fails) {
    return new Draft(name, family, severity, fails);
  }

  /** A description being written; each method returns it again. */
  public static final class Draft {

    private final String name;
    private final Family family;
    private final Severity severity;
    private final Fails fails;
    private Confidence confidence = Confidence.CERTAIN;
    private List<Integer> engine = List.of();
    private String summary = "";
    private String because = "";
    private String instead = "";
    private String ignoreWhen = "";
    private String limits = "";
    private boolean inferred;
    private boolean onDemand;
    private final List<Reference> references = new ArrayList<>();
    private Set<String> yieldsTo = Set.of();
    private Set<String> covers = Set.of();
    private final List<Example> bad = new ArrayList<>();
    private final List<Example> good = new ArrayList<>();

    private Draft(String name, Family family, Severity severity, Fails fails) {
      this.name = name;
      this.family = family;
      this.severity = severity;
      this.fails = fails;
    }

    /** The server's message numbers. */
    public Draft engine(Integer... messages) {
      engine = List.of(messages);
      return this;
    }

    /** One line, no full stop. */
    public Draft summary(String line) {
      summary = line;
      return this;
    }

    /** What the server does, and when. */
    public Draft because(String text) {
      because = text;
      return this;
    }

    /** What to write. */
    public Draft instead(String text) {
      instead = text;
      return this;
    }

    /** When a finding may be ignored. */
    public Draft ignoreWhen(String text) {
      ignoreWhen = text;
      return this;
    }

    /** What the rule cannot see. */
    public Draft limits(String text) {
      limits = text;
      return this;
    }

    /** The effect is inferred: findings are likely at most, and the page says so. */
    public Draft inferred() {
      inferred = true;
      confidence = confidence.weakest(Confidence.LIKELY);
      return this;
    }

    /** Advice that not everybody wants: it runs only when it is asked for by name. */
    public Draft onDemand() {
      onDemand = true;
      return this;
    }

    /** The usual confidence, when it is not certain. */
    public Draft confidence(Confidence usual) {
      confidence = usual;
      return this;
    }

    /** A page it rests on. */
    public Draft reference(String title, String url) {
      references.add(new Reference(title, url));
      return this;
    }

    /**
     * Pages it rests on, by their keys in the table of sources, e.g. {@code BACKUP}.
     *
     * @throws IllegalArgumentException when there is no such source, or it has no page
     */
    public Draft sources(String... keys) {
      for (String key : keys) {
        FactSource source =
            FactSource.find(key)
                .orElseThrow(() -> new IllegalArgumentException("no source " + key));
        String url =
            source.url().orElseThrow(() -> new IllegalArgumentException(key + " has no page"));
        reference(source.title(), url);
      }
      return this;
    }

    /** Rules that explain the same mistake better. */
    public Draft yieldsTo(String... stronger) {
      yieldsTo = Set.of(stronger);
      return this;
    }

    /** Names of the catalogue it stands for besides its own. */
    public Draft covers(String... names) {
      covers = Set.of(names);
      return this;
    }

    /** A script it must report, marked with {@code «…»}. */
    public Draft bad(String sql) {
      return bad(Example.of(sql));
    }

    /** Scripts it must report. */
    public Draft bad(Example example) {
      bad.add(example);
      return this;
    }

    /** A script about which it must be silent. */
    public Draft good(String sql) {
      return good(Example.of(sql));
    }

    /** Scripts about which it must be silent. */
    public Draft good(Example example) {
      good.add(example);
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
          onDemand,
          List.copyOf(references),
          yieldsTo,
          covers,
          List.copyOf(bad),
          List.copyOf(good));
    }
  }
}
