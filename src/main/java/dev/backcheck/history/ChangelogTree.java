package dev.backcheck.history;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Map;

/**
 * An element of a changelog, in whatever format it is written.
 *
 * @param name in XML that of the element, else the key
 * @param values what is said of it, by name
 * @param children elements inside it, in order
 * @param text what it holds as text, those of its children left aside
 * @param range where it is written
 */
record ChangelogTree(
    String name,
    Map<String, String> values,
    List<ChangelogTree> children,
    String text,
    SourceRange range) {

  /** Changelogs do not nest; what does is not followed. */
  static final int DEEPEST = 50;

  /** Copies the map and the list. */
  ChangelogTree {
    values = Map.copyOf(values);
    children = List.copyOf(children);
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }
}
