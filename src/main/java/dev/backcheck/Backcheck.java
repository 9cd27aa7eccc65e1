package dev.backcheck;

import dev.backcheck.config.Estate;
import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.Settings;
import dev.backcheck.history.Changelog;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.history.History;
import dev.backcheck.history.HistoryMode;
import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import dev.backcheck.rule.CheckListener;
import dev.backcheck.rule.CheckListener.Phase;
import dev.backcheck.rule.Checked;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rule.RuleProvider;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Jobs;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks T-SQL scripts: which {@code CREATE CREDENTIAL}, {@code BACKUP} and {@code RESTORE}
 * statements SQL Server will refuse, which will fail when they run, and which leave a backup that
 * nobody can restore.
 *
 * <p>Immutable and safe to share between threads. Mistakes in scripts are values in the {@link
 * Report}; exceptions mean misuse of this class. Nothing is read but what is given: no files, no
 * clock, no network.
 */
public final class Backcheck {

  private final Settings settings;
  private final Optional<HistoryMode> order;
  private final Supplier<Optional<LocalDate>> today;
  private final ScriptParser parser;
  private final RuleEngine engine;
  private final Jobs jobs;
  private final CheckListener listener;

  private Backcheck(
      Settings settings,
      Jobs jobs,
      CheckListener listener,
      Optional<HistoryMode> order,
      Supplier<Optional<LocalDate>> today,
      List<Rule> rules,
      List<Rule> silent) {
    this.settings = settings;
    this.jobs = jobs;
    this.listener = listener;
    this.order = order;
    this.today = today;
    this.parser = new ScriptParser(settings.quotedIdentifier());
    this.engine = new RuleEngine(rules, silent);
  }

  /** Starts from the defaults: all built-in rules, nothing known of the server. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads a script without checking it; {@code "…"} is a name unless the script says otherwise. */
  public static Script parse(String sql) {
    return new ScriptParser(true).read(Source.of("script.sql", sql));
  }

  /** Checks one script. */
  public Report check(Source script) {
    return check(List.of(script));
  }

  /**
   * Checks scripts that are applied one after the other: a credential that one creates is there for
   * those behind it. What {@code :r} brings in is looked for among them, by name, and so is what
   * changelogs of Liquibase name, which may be among the scripts.
   *
   * @param scripts in the order in which they are applied, or in any where {@link Builder#history}
   *     or {@link Builder#guessHistory} says so
   */
  public Report check(List<Source> scripts) {
    List<Changelog> changelogs = new ArrayList<>(0);
    List<Script> files = new ArrayList<>(scripts.size());
    listener.began(Phase.PARSING);
    for (Parsed parsed : jobs.map(scripts, script -> script.text().length(), this::read)) {
      files.add(parsed.script());
      parsed.changelog().ifPresent(changelogs::add);
    }
    listener.ended(Phase.PARSING);
    History history = History.of(files, changelogs, order, settings.placeholders());
    List<Finding> unread = new ArrayList<>(0);
    changelogs.forEach(changelog -> unread(changelog).forEach(unread::add));
    return check(history, settings).with(apart(history)).withUnreadable(unread, 0);
  }

  // What stands apart is not applied with the rest: what it needs may be anywhere.
  private List<Report> apart(History history) {
    List<Report> reports = new ArrayList<>(0);
    for (Script script : history.apart()) {
      reports.add(check(history.alone(script), settings.withClosedInventory(false)));
    }
    return reports;
  }

  // A file, which may be a list of others.
  private record Parsed(Script script, Optional<Changelog> changelog) {}

  private Parsed read(Source source) {
    Parsed parsed = parsed(source);
    listener.parsed(parsed.script());
    return parsed;
  }

  private Parsed parsed(Source script) {
    if (ChangelogReader.isOne(script)) {
      Changelog changelog = ChangelogReader.read(script);
      return new Parsed(changelog.asScript(), Optional.of(changelog));
    }
    return new Parsed(parser.parse(script), Optional.empty());
  }

  private static Stream<Finding> unread(Changelog changelog) {
    return changelog.troubles().stream()
        .map(trouble -> UnreadableInput.at(changelog.source(), trouble.range(), trouble.message()));
  }

  private Report check(History history, Settings told) {
    listener.began(Phase.MODEL);
    Model model = Model.of(history, told);
    listener.ended(Phase.MODEL);
    listener.began(Phase.RULES);
    Checked checked = engine.judge(model, told, today, listener, jobs);
    listener.ended(Phase.RULES);
    listener.checked(model, told, checked);
    return Report.of(model, checked, engine.described(checked), told.targets());
  }

  /** Puts a {@link Backcheck} together. */
  public static final class Builder {

    private Settings settings = Settings.DEFAULT;
    private Jobs jobs = Jobs.ONE;
    private CheckListener listener = CheckListener.NONE;
    private Optional<HistoryMode> order = Optional.of(HistoryMode.GIVEN);
    private final List<Target> targets = new ArrayList<>();
    private Supplier<Optional<LocalDate>> today = Optional::empty;
    private Optional<ServerFacts> facts = Optional.empty();

    // The built-in rules come when somebody asks: until then another thread may make them.
    private final List<Rule> rules = new ArrayList<>();
    private boolean complete;

    // What scripts may name although it does not run.
    private final List<Rule> silent = new ArrayList<>();

    private Builder() {}

    private List<Rule> rules() {
      if (!complete) {
        for (Rule rule : BuiltInRules.all()) {
          (rule.isOnDemand() ? silent : rules).add(rule);
        }
        complete = true;
      }
      return rules;
    }

    /**
     * A server the scripts are for; may be said several times. Findings name the targets for which
     * they hold.
     */
    public Builder target(Target target) {
      targets.add(target);
      return this;
    }

    /**
     * The first version whose backups to Azure may use a managed identity; SQL Server 2022 CU15 if
     * not said.
     */
    public Builder managedIdentityFloor(ManagedIdentityFloor floor) {
      settings = settings.withManagedIdentityFloor(floor);
      return this;
    }

    /** Whether {@code "…"} is a name where a script does not say; ON if not said. */
    public Builder quotedIdentifier(boolean on) {
      settings = settings.withQuotedIdentifier(on);
      return this;
    }

    /** Whether the scripts create every credential the server has; not, if not said. */
    public Builder closedInventory(boolean closed) {
      settings = settings.withClosedInventory(closed);
      return this;
    }

    /** The day against which dates in scripts are held; without one they are not judged. */
    public Builder asOf(LocalDate day) {
      settings = settings.withAsOf(day);
      return this;
    }

    /** The URLs of containers with an immutability policy. */
    public Builder immutableContainers(List<String> urls) {
      settings = settings.withImmutableContainers(urls);
      return this;
    }

    /** What is known of the servers and databases around the scripts; {@link #facts} adds to it. */
    public Builder estate(Estate known) {
      settings = settings.withEstate(known);
      return this;
    }

    /**
     * How many threads may read scripts; all is done by the one that asks, if not said. The report
     * is the same for any number.
     */
    public Builder jobs(Jobs number) {
      jobs = number;
      return this;
    }

    /** Who is told how a check goes on; nobody, if not said. */
    public Builder listener(CheckListener told) {
      listener = told;
      return this;
    }

    /**
     * The day on which the check is made, against which the ends of suppressions in scripts are
     * held where {@link #asOf} says nothing.
     */
    public Builder today(LocalDate day) {
      return today(() -> day);
    }

    /**
     * The same for a day that is asked only where a script has a suppression, at every check; from
     * any thread that checks.
     */
    public Builder today(Supplier<LocalDate> day) {
      today = () -> Optional.of(day.get());
      return this;
    }

    /**
     * What the server says of itself, as it is before the first script: its credentials, databases,
     * certificates and devices are there from the start. It is the target where none is given, and
     * the day it was asked is that of the check.
     */
    public Builder facts(ServerFacts said) {
      facts = Optional.of(said);
      return this;
    }

    /**
     * The convention by which several scripts are put in order; as they are given, if not said.
     * Scripts that it does not apply with the others, such as undo migrations, are checked each for
     * itself.
     */
    public Builder history(HistoryMode mode) {
      order = Optional.of(mode);
      return this;
    }

    /** Puts scripts in the order of the convention that their names show; the report names it. */
    public Builder guessHistory() {
      order = Optional.empty();
      return this;
    }

    /**
     * What stands in place of a placeholder: {@code $(name)} of sqlcmd, {@code ${name}} of Flyway
     * and Liquibase, {@code $name$} of DbUp.
     *
     * @throws IllegalArgumentException when the name is empty
     */
    public Builder placeholder(String name, String value) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a placeholder needs a name");
      }
      settings = settings.withPlaceholder(name, value);
      return this;
    }

    /** A rule of your own, besides the built-in ones. */
    public Builder rule(Rule rule) {
      rules().add(rule);
      return this;
    }

    /**
     * Runs a built-in rule that runs only when it is asked for.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public Builder with(String rule) {
      Rule wanted =
          BuiltInRules.all().stream()
              .filter(known -> known.name().equals(rule))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no rule is called " + rule));
      rules().removeIf(known -> known.name().equals(rule));
      rules().add(wanted);
      return this;
    }

    /** Leaves a rule out. */
    public Builder without(String rule) {
      rules().stream().filter(known -> known.name().equals(rule)).forEach(silent::add);
      rules().removeIf(known -> known.name().equals(rule));
      return this;
    }

    /** Adds the rules of all {@link RuleProvider}s on the class path. */
    public Builder discoverRules() {
      ServiceLoader.load(RuleProvider.class).forEach(provider -> rules().addAll(provider.rules()));
      return this;
    }

    /**
     * The finished checker.
     *
     * @throws IllegalArgumentException when two rules have the same name
     */
    public Backcheck build() {
      Settings said = settings.withTargets(targets);
      Settings known = facts.map(said::withFacts).orElse(said);
      Supplier<Optional<LocalDate>> asked = today;
      return new Backcheck(
          known,
          jobs,
          listener,
          order,
          () -> said.asOf().or(asked).or(known::asOf),
          rules(),
          silent);
    }
  }
}
