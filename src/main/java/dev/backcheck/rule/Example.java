package dev.backcheck.rule;

import dev.backcheck.config.AvailabilityRole;
import dev.backcheck.config.Settings;
import dev.backcheck.reference.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Scripts that show a rule at work; documentation and test in one. What the rule must report stands
 * between {@code «} and {@code »}; a script without marks must stay silent.
 *
 * @param scripts in the order in which they are applied
 * @param settings what the check is told
 */
public record Example(List<Script> scripts, Settings settings) {

  /**
   * One script of an example.
   *
   * @param name as reports would show it
   * @param sql with marks
   */
  public record Script(String name, String sql) {}

  /** Copies the list. */
  public Example {
    scripts = List.copyOf(scripts);
  }

  /** A single script. */
  public static Example of(String sql) {
    return new Example(List.of(new Script("example.sql", sql)), Settings.DEFAULT);
  }

  /** Another script, applied after those before it. */
  public Example then(String name, String sql) {
    List<Script> all = new java.util.ArrayList<>(scripts);
    all.add(new Script(name, sql));
    return new Example(all, settings);
  }

  /** The same for a target, e.g. {@code 2022-CU14@azure-vm-windows}. */
  public Example on(String target) {
    return new Example(scripts, settings.withTargets(List.of(Target.parse(target))));
  }

  /** The same where the scripts create every credential the server has. */
  public Example closedInventory() {
    return new Example(scripts, settings.withClosedInventory(true));
  }

  /** The same, judged on a day, e.g. {@code 2026-11-23}. */
  public Example asOf(String day) {
    return new Example(scripts, settings.withAsOf(LocalDate.parse(day)));
  }

  /** The same where a container keeps what is written to it. */
  public Example immutable(String containerUrl) {
    return new Example(scripts, settings.withImmutableContainers(List.of(containerUrl)));
  }

  /** The same where the backups to restore come from a server, e.g. {@code 2019}. */
  public Example backupsFrom(String target) {
    return new Example(
        scripts, settings.withEstate(settings.estate().withBackupSource(Target.parse(target))));
  }

  /** The same where a database belongs to an availability group. */
  public Example availability(String database, AvailabilityRole role) {
    return new Example(
        scripts, settings.withEstate(settings.estate().withAvailability(Map.of(database, role))));
  }
}
