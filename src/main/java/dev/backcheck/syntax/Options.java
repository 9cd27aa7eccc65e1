package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** The {@code WITH} list of a statement; empty where there is none. */
public record Options(SourceRange range, List<Option> all) implements Node {

  /** Copies the list. */
  public Options {
    all = List.copyOf(all);
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
    return all.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /**
   * Every option of that name.
   *
   * @param name in upper case
   */
  public List<Option> every(String name) {
    return all.stream().filter(option -> option.name().equals(name)).toList();
  }

  /** Whether the statement has no {@code WITH} list. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
