package dev.backcheck.model;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;

/** A statement where it stands in the history. Equal only to itself. */
public final class Step {

  private final int index;
  private final Script script;
  private final int batch;
  private final Statement statement;
  private final Placement placement;
  private final Branch branch;

  Step(
      int index,
      Script script,
      int batch,
      Statement statement,
      Placement placement,
      Branch branch) {
    this.index = index;
    this.script = script;
    this.batch = batch;
    this.statement = statement;
    this.placement = placement;
    this.branch = branch;
  }

  /** Its place in the order in which the scripts are applied, from 0. */
  public int index() {
    return index;
  }

  /** The script it is in. */
  public Script script() {
    return script;
  }

  /** The text it is in. */
  public Source source() {
    return script.source();
  }

  /** Whether another statement is in the same script. */
  public boolean sharesScript(Step other) {
    return source().equals(other.source());
  }

  /** The number of its batch in the script, from 0. */
  public int batch() {
    return batch;
  }

  /** The statement. */
  public Statement statement() {
    return statement;
  }

  /** When it runs. */
  public Placement placement() {
    return placement;
  }

  /**
   * Whether this step has run whenever a later one does: it stands before it, and under no
   * condition under which the later one does not stand too.
   */
  public boolean leadsTo(Step later) {
    if (index >= later.index) {
      return false;
    }
    return branch.root() == later.branch.root()
        ? branch.encloses(later.branch)
        : placement.isCertain() && !later.placement.module();
  }

  @Override
  public String toString() {
    return source().name() + " " + statement.range();
  }
}
