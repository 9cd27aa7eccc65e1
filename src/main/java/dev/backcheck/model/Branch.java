package dev.backcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a script that runs from its first statement on or not at all: the script itself, a
 * branch of IF, the body of a loop, a TRY block, a handler, a module. Equal only to itself.
 */
final class Branch {

  private final @Nullable Branch parent;
  private final int depth;

  // The whole, or the part with a session of its own, that this is in.
  private final Branch session;

  private Branch(@Nullable Branch parent, int depth, boolean apart) {
    this.parent = parent;
    this.depth = depth;
    this.session = parent == null || apart ? this : parent.session;
  }

  /** A script, or a module: nothing outside decides whether it runs. */
  static Branch whole() {
    return new Branch(null, 0, true);
  }

  /** A part of this one. */
  Branch inner() {
    return new Branch(this, depth + 1, false);
  }

  /** A part that runs in another session: what a program does that is started here. */
  Branch apart() {
    return new Branch(this, depth + 1, true);
  }

  /** Whether another part runs in another session, and begins no script or module. */
  boolean isApartFrom(Branch other) {
    return session != other.session && root() == other.root();
  }

  /** The script or module it is a part of. */
  Branch root() {
    Branch outer = this;
    while (outer.parent != null) {
      outer = outer.parent;
    }
    return outer;
  }

  /** Whether this is the other one, or the other one lies inside it. */
  boolean encloses(Branch other) {
    Branch outer = other;
    while (outer != null && outer.depth > depth) {
      outer = outer.parent;
    }
    return outer == this;
  }
}
