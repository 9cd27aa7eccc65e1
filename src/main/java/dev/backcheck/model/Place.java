package dev.backcheck.model;

import dev.backcheck.syntax.CredentialGuard;
import java.util.Optional;

/**
 * Where a statement stands.
 *
 * @param branch the statements that run with it
 * @param guard what an existence guard around it asks, as it holds where the statement stands
 * @param outside where the IF with that guard stands
 * @param server the server a {@code :CONNECT} before it chose; empty for the first one
 */
record Place(
    Placement placement,
    Branch branch,
    Optional<CredentialGuard> guard,
    Optional<Place> outside,
    String server) {

  /** Inside a statement that stands here. */
  Place inner(Placement nested) {
    return new Place(nested, branch.inner(), Optional.empty(), Optional.empty(), server);
  }

  /** Under a condition that is no statement. */
  Place conditional() {
    return inner(placement.inCondition());
  }

  /** In a module that is made here. */
  Place module() {
    return new Place(
        placement.inModule(), Branch.whole(), Optional.empty(), Optional.empty(), server);
  }

  /** In a branch of an IF that stands here. */
  Place guarded(Optional<CredentialGuard> condition) {
    return new Place(
        placement.inCondition(), branch.inner(), condition, condition.map(any -> this), server);
  }

  /** Behind something that may have ended the batch. */
  Place behindExit() {
    return new Place(placement.inCondition(), branch.inner(), guard, outside, server);
  }

  /** Where statements are perhaps not carried out, all of them alike. */
  Place perhaps() {
    return new Place(placement.inCondition(), branch, guard, outside, server);
  }

  /** Behind something that has ended the batch. */
  Place neverReached() {
    return new Place(placement.neverReached(), branch.inner(), guard, outside, server);
  }

  /** In another session that is opened here. */
  Place apart() {
    return new Place(placement, branch.apart(), guard, outside, server);
  }

  /** The same on another server. */
  Place on(String other) {
    return server.equals(other) ? this : new Place(placement, branch, guard, outside, other);
  }

  /** Whether what stands here has run whenever something further on does. */
  boolean leadsTo(Place later) {
    return branch.root() == later.branch.root()
        ? branch.encloses(later.branch)
        : placement.isCertain() && !later.placement.module();
  }
}
