package dev.backcheck.parser;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Secret;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * A tree as text, one line for each node, without its ranges: what two ways of writing the same
 * statement have in common. What is empty or false is left out.
 */
final class TreeDump {

  private final StringBuilder text = new StringBuilder();

  private TreeDump() {}

  /** Some nodes, one below the other. */
  static String of(List<? extends Node> nodes) {
    TreeDump dump = new TreeDump();
    nodes.forEach(node -> dump.node("", node, 0));
    return dump.text.toString();
  }

  private void node(String name, Node node, int depth) {
    text.append("  ".repeat(depth)).append(name).append(node.getClass().getSimpleName());
    if (node instanceof Secret secret) {
      text.append('\n');
      node("hides: ", secret.reveal(), depth + 1);
      return;
    }
    RecordComponent[] components = node.getClass().getRecordComponents();
    for (RecordComponent component : components) {
      Object value = Trees.read(component, node);
      if (value instanceof Options.Questions) {
        continue;
      }
      if (isWord(value)) {
        Object word = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        String shown = word.toString().replace("\n", "\\n").replace("\r", "\\r");
        text.append(' ').append(component.getName()).append('=').append(shown);
      }
    }
    text.append('\n');
    for (RecordComponent component : components) {
      nested(component.getName() + ": ", Trees.read(component, node), depth + 1);
    }
  }

  private void nested(String name, Object value, int depth) {
    if (value instanceof Node node) {
      node(name, node, depth);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> nested(name, present, depth));
    } else if (value instanceof List<?> list && !isWord(list)) {
      boolean lists = !list.isEmpty() && list.get(0) instanceof List<?>;
      for (Object item : list) {
        if (lists) {
          text.append("  ".repeat(depth)).append(name).append("list\n");
        }
        nested(name, item, lists ? depth + 1 : depth);
      }
    }
  }

  private static boolean isWord(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() && isWord(optional.get());
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty() && list.get(0) instanceof String;
    }
    return !(value instanceof Node || value instanceof SourceRange || value.equals(false));
  }
}
