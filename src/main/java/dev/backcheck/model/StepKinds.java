package dev.backcheck.model;

import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UseDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The steps that are reached, sorted once by what their statements are, so that an analysis walks
 * only those it is about. Each list is in the order of the history.
 */
final class StepKinds {

  private final List<Step> all;
  private final List<Step> devices = new ArrayList<>();
  private final List<Step> devicesAndOthers = new ArrayList<>();
  private final List<Step> others = new ArrayList<>();
  private final List<Step> credentials = new ArrayList<>();
  private final List<Step> calls = new ArrayList<>();
  private final List<Step> keys = new ArrayList<>();
  private final List<Step> uses = new ArrayList<>();

  private StepKinds(List<Step> all) {
    this.all = all;
  }

  /** Sorts steps; those that are never reached are left out. */
  static StepKinds of(List<Step> steps) {
    StepKinds kinds = new StepKinds(reached(steps));
    for (Step step : kinds.all) {
      kinds.sort(step, step.statement());
    }
    return kinds;
  }

  private static List<Step> reached(List<Step> steps) {
    for (Step step : steps) {
      if (step.placement().unreachable()) {
        return steps.stream().filter(one -> !one.placement().unreachable()).toList();
      }
    }
    return steps;
  }

  private void sort(Step step, Statement statement) {
    if (statement instanceof DeviceStatement) {
      devices.add(step);
      devicesAndOthers.add(step);
    } else if (statement instanceof OtherStatement) {
      others.add(step);
      devicesAndOthers.add(step);
    } else if (statement instanceof CredentialStatement) {
      credentials.add(step);
    } else if (statement instanceof Execute) {
      calls.add(step);
    } else if (statement instanceof KeyStatement) {
      keys.add(step);
    } else if (statement instanceof UseDatabase) {
      uses.add(step);
    }
  }

  /** All of them. */
  List<Step> all() {
    return all;
  }

  /** BACKUP and RESTORE with devices. */
  List<Step> devices() {
    return Collections.unmodifiableList(devices);
  }

  /** The same, and statements that are not followed further, which may be about databases. */
  List<Step> devicesAndOthers() {
    return Collections.unmodifiableList(devicesAndOthers);
  }

  /** Statements that are not followed further. */
  List<Step> others() {
    return Collections.unmodifiableList(others);
  }

  /** CREATE, ALTER and DROP CREDENTIAL. */
  List<Step> credentials() {
    return Collections.unmodifiableList(credentials);
  }

  /** EXECUTE. */
  List<Step> calls() {
    return Collections.unmodifiableList(calls);
  }

  /** Backups and restores of certificates and keys. */
  List<Step> keys() {
    return Collections.unmodifiableList(keys);
  }

  /** USE. */
  List<Step> uses() {
    return Collections.unmodifiableList(uses);
  }
}
