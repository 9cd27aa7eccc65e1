package dev.backcheck.reference;

/** An answer that may be honestly unknown: three-valued logic after Kleene. */
public enum Answer {
  /** It certainly holds. */
  YES,
  /** It certainly does not hold. */
  NO,
  /** What is known does not decide it. */
  UNKNOWN;

  /** {@link #YES} or {@link #NO}. */
  public static Answer of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Certainly both: {@link #NO} as soon as one of them is. */
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : UNKNOWN;
  }

  /** Certainly one of the two: {@link #YES} as soon as one of them is. */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : UNKNOWN;
  }

  /** The opposite; the opposite of unknown is unknown. */
  public Answer not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether this is {@link #YES}. */
  public boolean isYes() {
    return this == YES;
  }

  /** Whether this is {@link #NO}. */
  public boolean isNo() {
    return this == NO;
  }

  /** Whether this is {@link #UNKNOWN}. */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
