package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/**
 * How the credentials of the scripts stand to a URL at one point: the one story that explains why
 * none covers it, so that one mistake is told once.
 *
 * @param state the story
 * @param credential the one that covers it; where none does, that of a database, or the one that
 *     comes too late
 * @param cause the statement that explains it: the late CREATE, or the DROP
 */
public record Coverage(State state, Optional<Credential> credential, Optional<Step> cause) {

  /** The stories. */
  public enum State {
    /** A credential covers it. */
    COVERED,
    /** Unknown parts decide. */
    UNKNOWN,
    /** The one that covers it was dropped before. */
    DROPPED,
    /** The one that covers it is created later, in the same script. */
    CREATED_LATER,
    /** The one that covers it is created later, in another script. */
    CREATED_IN_LATER_SCRIPT,
    /** Only a database-scoped credential covers it. */
    DATABASE_SCOPED,
    /** There are credentials with the names of URLs, and none covers it. */
    MISMATCH,
    /** There is none with the name of a URL. */
    NONE
  }

  /** Whether the credential is as a statement defined it. */
  public boolean isBy(Step definition) {
    return credential.filter(known -> known.defined() == definition).isPresent();
  }

  /**
   * How the credentials stand to a URL.
   *
   * @param lookup what was found for it
   */
  static Coverage of(CredentialLookup lookup, CredentialModel model, StorageUrl url, Step step) {
    if (lookup.answer() != Answer.NO) {
      State state = lookup.answer().isYes() ? State.COVERED : State.UNKNOWN;
      return new Coverage(state, lookup.credential(), Optional.empty());
    }
    Credentials credentials = model.ofServer();
    Optional<Coverage> known = missing(credentials.covering(url), step);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Credential> ofDatabase = model.ofDatabases().covering(url, step).credential();
    return ofDatabase.isPresent()
        ? new Coverage(State.DATABASE_SCOPED, ofDatabase, Optional.empty())
        : none(credentials.hasSome(url, step) ? State.MISMATCH : State.NONE);
  }

  static Coverage of(Credentials credentials, KnownText name, Step step) {
    Optional<CredentialTimeline> timeline = credentials.named(name);
    if (timeline.isPresent()) {
      Optional<Credential> live = timeline.get().before(step);
      if (live.isPresent()) {
        return new Coverage(State.COVERED, live, Optional.empty());
      }
      Optional<Coverage> known = missing(List.of(timeline.get()), step);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return none(name.isConstant() ? State.NONE : State.UNKNOWN);
  }

  private static Optional<Coverage> missing(List<CredentialTimeline> timelines, Step step) {
    for (CredentialTimeline timeline : timelines) {
      Optional<Step> drop = timeline.droppedBefore(step);
      // Dropped only under a condition, it may be there: nothing is known of it.
      if (timeline.previous(step).isPresent()) {
        State state = drop.isPresent() ? State.DROPPED : State.UNKNOWN;
        return Optional.of(new Coverage(state, Optional.empty(), drop));
      }
    }
    for (CredentialTimeline timeline : timelines) {
      Optional<Step> next = timeline.nextCreation(step);
      if (next.isPresent()) {
        State state =
            next.get().sharesScript(step) ? State.CREATED_LATER : State.CREATED_IN_LATER_SCRIPT;
        return Optional.of(new Coverage(state, timeline.after(next.get()), next));
      }
    }
    return Optional.empty();
  }

  private static Coverage none(State state) {
    return new Coverage(state, Optional.empty(), Optional.empty());
  }
}
