package dev.backcheck.rule;

import dev.backcheck.reference.Target;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says about a place in a script. Holds no secret: message, help and related messages
 * are made of names and numbers only, and {@link #toString()} shows no text of the script.
 *
 * @param rule the name of the rule
 * @param engine numbers of the messages the server gives
 * @param targets those of the given targets for which it holds; empty when none was given
 * @param message what is wrong, naming the thing; no full stop
 * @param help what to do
 * @param related other places that tell the story, in the order to be read
 */
public record Finding(
    String rule,
    Severity severity,
    Confidence confidence,
    Fails fails,
    List<Integer> engine,
    List<Target> targets,
    Place place,
    String message,
    String help,
    List<Related> related,
    Optional<Fix> fix) {

  /** Copies the lists. */
  public Finding {
    engine = List.copyOf(engine);
    targets = List.copyOf(targets);
    related = List.copyOf(related);
  }

  /** The same with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, other, confidence, fails, engine, targets, place, message, help, related, fix);
  }

  @Override
  public String toString() {
    return place.source().name() + " " + place.range() + " " + severity.id() + " " + rule;
  }
}
