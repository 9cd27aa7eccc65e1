package dev.backcheck.history;

import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a changelog that is being read. */
final class TreeDraft {

  private final String name;
  private final int start;
  private final int depth;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<ChangelogTree> children = new ArrayList<>();

  private TreeDraft(String name, int start, int depth) {
    this.name = name;
    this.start = start;
    this.depth = depth;
  }

  static TreeDraft root() {
    return new TreeDraft("", 0, 0);
  }

  /** An element inside this one. */
  TreeDraft child(String key, int at) throws ChangelogFormatException {
    if (depth == ChangelogTree.DEEPEST) {
      throw new ChangelogFormatException(at, "its elements nest too deep");
    }
    return new TreeDraft(key, at, depth + 1);
  }

  void value(String key, String text) {
    values.put(key, text);
  }

  void add(TreeDraft child, int end) {
    children.add(child.close(end));
  }

  /** Takes over what an entry of a list holds. */
  void addAll(TreeDraft item) {
    values.putAll(item.values);
    children.addAll(item.children);
  }

  ChangelogTree close(int end) {
    SourceRange range = new SourceRange(start, Math.max(start, end));
    return new ChangelogTree(name, values, children, "", range);
  }
}
