package dev.backcheck.model;

/**
 * When a statement runs, as far as the script shows.
 *
 * @param conditional under IF, ELSE or WHILE
 * @param loop under WHILE
 * @param handler in a CATCH block
 * @param module in a procedure, function or trigger: when somebody calls it
 * @param unreachable behind a RETURN, a THROW or SET NOEXEC ON: never
 */
public record Placement(
    boolean conditional, boolean loop, boolean handler, boolean module, boolean unreachable) {

  /** Runs whenever the script does. */
  public static final Placement ALWAYS = new Placement(false, false, false, false, false);

  /** Whether it runs whenever the script does, as far as control flow goes. */
  public boolean isCertain() {
    return !(conditional || loop || handler || module || unreachable);
  }

  /** Whether it is written to run several times: in a loop or a module. */
  public boolean isRepeated() {
    return loop || module;
  }

  Placement inCondition() {
    return new Placement(true, loop, handler, module, unreachable);
  }

  Placement inLoop() {
    return new Placement(true, true, handler, module, unreachable);
  }

  Placement inHandler() {
    return new Placement(conditional, loop, true, module, unreachable);
  }

  Placement inModule() {
    return new Placement(conditional, loop, handler, true, unreachable);
  }

  Placement neverReached() {
    return new Placement(conditional, loop, handler, module, true);
  }
}
