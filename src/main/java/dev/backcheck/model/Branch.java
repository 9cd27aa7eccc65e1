package dev.backcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a script that runs from its first statement on or not at all: the script itself, a
 * branch of IF, the body of a loop, a TRY block, a handler, a module. Equal only to itself.
 */
final class Branch {

  private final @Nullable Branch parent;
  private final int depth;

  private Branch(@Nullable Branch parent, int depth) {
    this.parent = parent;
    this.depth = depth;
  }

  /** A script, or a module: nothing outside decides whether it runs. */
  static Branch whole() {
    return new Branch(null, 0);
  }

  /** A part of this one. */
  Branch inner() {
    return new Branch(this, depth + 1);
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
