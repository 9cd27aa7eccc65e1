package dev.backcheck.model;

/** How sure it is that a statement reads as it seems. */
public enum Doubt {
  /** Sure: what is unknown stands in literals and quoted names. */
  NONE,
  /** A value or a name without quotes is unknown, and may be more than that. */
  GUESSED,
  /** Something unknown stands right behind it, and may add to it. */
  OPEN_ENDED
}
