package dev.backcheck.cli;

import dev.backcheck.history.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A shell puts what a pattern matches in alphabetical order, {@code V10} before {@code V2}. Scripts
 * are applied in the order of their numbers, so arguments that look as if a shell had sorted them
 * are put in natural order; those in any other order are left in the order that somebody chose.
 */
final class ShellOrder {

  private ShellOrder() {}

  static List<String> undone(List<String> arguments) {
    if (!isSorted(arguments, Comparator.naturalOrder())
        && !isSorted(arguments, String.CASE_INSENSITIVE_ORDER)) {
      return arguments;
    }
    List<String> sorted = new ArrayList<>(arguments);
    sorted.sort(new NaturalOrder());
    return sorted;
  }

  /** Whether names are in an order that a shell or a folder scan would give them. */
  static boolean isOne(List<String> names) {
    return isSorted(names, new NaturalOrder()) || isSorted(names, Comparator.naturalOrder());
  }

  private static boolean isSorted(List<String> texts, Comparator<String> order) {
    for (int i = 1; i < texts.size(); i++) {
      if (order.compare(texts.get(i - 1), texts.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }
}
