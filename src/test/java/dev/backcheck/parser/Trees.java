package dev.backcheck.parser;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.SurroundingStatement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways through a syntax tree, whatever nodes it is made of. */
final class Trees {

  private Trees() {}

  /** Reads a script, also one that would be passed over. */
  static Script parse(String sql) {
    return new ScriptParser(true).read(Source.of("test.sql", sql));
  }

  /** The nodes directly in a node, in the order of its components. */
  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    if (node instanceof Secret secret) {
      children.add(secret.reveal());
    } else {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        collect(read(component, node), children);
      }
    }
    return children;
  }

  private static void collect(Object value, List<Node> nodes) {
    if (value instanceof Node node) {
      nodes.add(node);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(present, nodes));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, nodes));
    }
  }

  /** Every statement of a script, nested ones too. */
  static List<Statement> statements(Script script) {
    List<Statement> found = new ArrayList<>();
    for (Batch batch : script.batches()) {
      batch.statements().forEach(statement -> add(statement, found));
    }
    return found;
  }

  private static void add(Node node, List<Statement> found) {
    if (node instanceof Statement statement) {
      found.add(statement);
    }
    children(node).forEach(child -> add(child, found));
  }

  /** Those that are about credentials, backups and restores, also the unreadable ones. */
  static List<Statement> ours(Script script) {
    return statements(script).stream()
        .filter(statement -> !(statement instanceof SurroundingStatement))
        .toList();
  }

  static Object read(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError(component.getName() + " of " + node.getClass(), broken);
    }
  }
}
