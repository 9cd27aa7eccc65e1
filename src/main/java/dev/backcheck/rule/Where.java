package dev.backcheck.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a statement must have, at the least, for a rule to find anything in it. To ask that is to
 * compare some bits, and most rules are about options or devices that most statements do not have:
 * a check of one statement costs what the few rules cost that may find something.
 *
 * <p>It only says when asking is idle. What a rule finds does not change when it needs less than it
 * could, and never may it need more than its findings do.
 */
public final class Where {

  /** Rules that may find something in any statement they are about. */
  public static final Where ANY = new Where(Set.of(), List.of(), 0);

  private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
  private final List<Trait> oneOf;
  private final long options;

  // All of the traits; and of the others or of the options at least one, where there are any.
  private Where(Set<Trait> traits, List<Trait> oneOf, long options) {
    this.traits.addAll(traits);
    this.oneOf = List.copyOf(oneOf);
    this.options = options;
  }

  /** Where all of these are. */
  public static Where has(Trait... traits) {
    return new Where(Set.of(traits), List.of(), 0);
  }

  /** Where at least one of these is. */
  public static Where oneOf(Trait... traits) {
    return new Where(Set.of(), List.of(traits), 0);
  }

  /**
   * Where at least one option of these names is in the {@code WITH} list.
   *
   * @param names in upper case
   */
  public static Where option(String... names) {
    long any = 0;
    for (String name : names) {
      any |= Traits.bit(name);
    }
    return new Where(Set.of(), List.of(), any);
  }

  /** Where besides that all of these are. */
  public Where and(Trait... traits) {
    Where both = new Where(this.traits, oneOf, options);
    both.traits.addAll(Set.of(traits));
    return both;
  }

  /** Where one of these is instead of such an option. */
  public Where or(Trait... traits) {
    List<Trait> either = new ArrayList<>(oneOf);
    either.addAll(List.of(traits));
    return new Where(this.traits, either, options);
  }

  /** Whether a statement has it. */
  boolean holds(Traits statement) {
    return statement.traits().containsAll(traits)
        && (isForAnyOption()
            || (options & statement.options()) != 0
            || hasOneOf(statement.traits()));
  }

  private boolean isForAnyOption() {
    return options == 0 && oneOf.isEmpty();
  }

  private boolean hasOneOf(EnumSet<Trait> there) {
    // Asked of every rule for every statement: nothing is made for it.
    for (int i = 0; i < oneOf.size(); i++) {
      if (there.contains(oneOf.get(i))) {
        return true;
      }
    }
    return false;
  }
}
