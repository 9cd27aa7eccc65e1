package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * An item of a {@code WITH} list, or of a list inside one.
 *
 * @param nameRange the word or words that name it
 * @param name in upper case, words joined by one blank, whether or not there is such an option
 * @param values what it is given: the value, or both values of {@code MOVE … TO …} and {@code …
 *     AFTER …}
 * @param items the list in parentheses, e.g. of {@code ENCRYPTION}
 */
public record Option(
    SourceRange range,
    SourceRange nameRange,
    String name,
    Form form,
    List<Value> values,
    List<Option> items)
    implements Node {

  /** How an option is written. */
  public enum Form {
    /** {@code NAME}. */
    FLAG,
    /** {@code NAME = value}. */
    ASSIGNED,
    /** {@code NAME (item, …)}. */
    LIST,
    /** {@code NAME item}, an old way to write a list of one. */
    BARE_ITEM,
    /** {@code MOVE logical TO file}. */
    MOVE,
    /** {@code STOPATMARK = mark AFTER time}, and without {@code AFTER}. */
    MARK
  }

  /** Copies the lists. */
  public Option {
    values = List.copyOf(values);
    items = List.copyOf(items);
  }

  /** The first or only value. */
  public Optional<Value> value() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /**
   * The item of a list.
   *
   * @param itemName in upper case, e.g. {@code SERVER CERTIFICATE}
   */
  public Optional<Option> item(String itemName) {
    for (Option item : items) {
      if (item.name().equals(itemName)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }
}
