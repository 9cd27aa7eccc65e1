package dev.backcheck.rule;

import dev.backcheck.config.AvailabilityRole;
import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.ServerFactsReader;
import dev.backcheck.config.Settings;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Scripts that show a rule at work; documentation and test in one. What the rule must report stands
 * between {@code «} and {@code »}; a script without marks must stay silent.
 *
 * <p>Immutable. Every rule brings its examples, and a check asks for none of them: they are put
 * together when somebody does.
 */
public final class Example {

  private final List<Script> scripts;
  private final List<UnaryOperator<Settings>> conditions;

  private Example(List<Script> scripts, List<UnaryOperator<Settings>> conditions) {
    this.scripts = scripts;
    this.conditions = conditions;
  }

  /**
   * One script of an example.
   *
   * @param name as reports would show it
   * @param sql with marks
   */
  public record Script(String name, String sql) {}

  /** A single script. */
  public static Example of(String sql) {
    return new Example(List.of(new Script("example.sql", sql)), List.of());
  }

  /** The scripts in the order in which they are applied. */
  public List<Script> scripts() {
    return scripts;
  }

  /**
   * What the check is told.
   *
   * @throws IllegalArgumentException when the target or the day of the example is none
   */
  public Settings settings() {
    Settings settings = Settings.DEFAULT;
    for (UnaryOperator<Settings> condition : conditions) {
      settings = condition.apply(settings);
    }
    return settings;
  }

  /** Another script, applied after those before it. */
  public Example then(String name, String sql) {
    return new Example(with(scripts, new Script(name, sql)), conditions);
  }

  /** The same for a target, e.g. {@code 2022-CU14@azure-vm-windows}. */
  public Example on(String target) {
    return given(settings -> settings.withTargets(List.of(Target.parse(target))));
  }

  /** The same where the scripts create every credential the server has. */
  public Example closedInventory() {
    return given(settings -> settings.withClosedInventory(true));
  }

  /** The same, judged on a day, e.g. {@code 2026-11-23}. */
  public Example asOf(String day) {
    return given(settings -> settings.withAsOf(LocalDate.parse(day)));
  }

  /** The same where a container keeps what is written to it. */
  public Example immutable(String containerUrl) {
    return given(settings -> settings.withImmutableContainers(List.of(containerUrl)));
  }

  /** The same where the backups to restore come from a server, e.g. {@code 2019}. */
  public Example backupsFrom(String target) {
    return given(
        settings -> settings.withEstate(settings.estate().withBackupSource(Target.parse(target))));
  }

  /** The same where a database belongs to an availability group. */
  public Example availability(String database, AvailabilityRole role) {
    return given(
        settings ->
            settings.withEstate(settings.estate().withAvailability(Map.of(database, role))));
  }

  /** The same where the server says of itself, in JSON, what it has. */
  public Example facts(String json) {
    ServerFacts facts = ServerFactsReader.read(Source.of("facts.json", json));
    return given(settings -> settings.withFacts(facts));
  }

  private Example given(UnaryOperator<Settings> condition) {
    return new Example(scripts, with(conditions, condition));
  }

  private static <T> List<T> with(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }
}
