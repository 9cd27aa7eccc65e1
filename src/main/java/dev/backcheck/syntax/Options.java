package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code WITH} list of a statement; empty where there is none.
 *
 * @param questions is told what is looked up by name; as a rule nobody, and no part of the list
 */
public record Options(SourceRange range, List<Option> all, Questions questions) implements Node {

  /** Is told what somebody looks up. */
  @FunctionalInterface
  public interface Questions {

    /** Nobody. */
    Questions NONE = name -> {};

    /** Somebody looks for the options of that name, in upper case. */
    void asked(String name);
  }

  /** Copies the list. */
  public Options {
    all = List.copyOf(all);
  }

  /** A list that tells nobody what is looked up. */
  public Options(SourceRange range, List<Option> all) {
    this(range, all, Questions.NONE);
  }

  /** The same list, which tells what is looked up. */
  public Options telling(Questions listener) {
    return new Options(range, all, listener);
  }

  /**
   * Whether an option is there.
   *
   * @param name in upper case
   */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /**
   * The first option of that name.
   *
   * @param name in upper case
   */
  public Optional<Option> find(String name) {
    questions.asked(name);
    // Some hundred times for each statement.
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(name)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Every option of that name.
   *
   * @param name in upper case
   */
  public List<Option> every(String name) {
    if (!has(name)) {
      return List.of();
    }
    List<Option> found = new ArrayList<>(2);
    for (Option option : all) {
      if (option.name().equals(name)) {
        found.add(option);
      }
    }
    return List.copyOf(found);
  }

  /** Whether the statement has no {@code WITH} list. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Options that && range.equals(that.range) && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return 31 * range.hashCode() + all.hashCode();
  }

  @Override
  public String toString() {
    return "Options[range=" + range + ", all=" + all + "]";
  }
}
