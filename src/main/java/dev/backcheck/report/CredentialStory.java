package dev.backcheck.report;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.Placement;
import dev.backcheck.rule.Place;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/**
 * What happens to one credential on one server, from its first statement to its last.
 *
 * @param name as it was first written
 * @param server the server a {@code :CONNECT} chose; empty for the first one
 * @param events in the order in which they happen
 */
public record CredentialStory(KnownText name, Scope scope, String server, List<Event> events) {

  /** What a statement has to do with a credential. */
  public enum Kind {
    /** {@code CREATE CREDENTIAL}. */
    CREATED,
    /** {@code ALTER CREDENTIAL}. */
    ALTERED,
    /** {@code DROP CREDENTIAL}. */
    DROPPED,
    /** A BACKUP needs it, by its URL or by name. */
    BACKUP,
    /** A RESTORE needs it. */
    RESTORE,
    /** Something else needs it: data files, an external data source, a procedure. */
    OTHER;

    /** Whether it is a statement about the credential, not one that needs it. */
    public boolean isChange() {
      return compareTo(BACKUP) < 0;
    }
  }

  /** Whether the credential is there. */
  public enum Presence {
    /** On every path. */
    YES,
    /** On some paths, or perhaps dropped. */
    PERHAPS,
    /** Not as far as the scripts show. */
    NO
  }

  /**
   * A statement that has to do with a credential.
   *
   * @param place of the statement, in the script itself
   * @param time counts the statements of the history
   * @param placement when it runs
   * @param access what the credential gives access with behind a change, and right before a use;
   *     empty where it is not there
   * @param presence whether it is there behind a change, and right before a use
   */
  public record Event(
      Kind kind,
      Place place,
      int time,
      Placement placement,
      Optional<CredentialKind> access,
      Presence presence) {}

  /** Copies the list. */
  public CredentialStory {
    events = List.copyOf(events);
  }

  /** How many events; the name may hold a secret. */
  @Override
  public String toString() {
    return "CredentialStory[" + events.size() + "]";
  }
}
