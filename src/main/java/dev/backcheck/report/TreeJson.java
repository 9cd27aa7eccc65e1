package dev.backcheck.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.backcheck.source.Position;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Secret;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A syntax tree as JSON: each node with its type, its range and its parts by name. Works for every
 * node there is or will be, and shows no secret.
 */
public final class TreeJson {

  /** What is still to be written; a stack of these instead of recursion survives any nesting. */
  private sealed interface Task {}

  private record Part(String name, Object value, SourceRange around) implements Task {}

  private record Item(Object value, SourceRange around) implements Task {}

  private enum End implements Task {
    OBJECT,
    ARRAY
  }

  private final Source source;
  private final HiddenRanges hidden;
  private final JsonWriter json;
  private final Deque<Task> tasks = new ArrayDeque<>();

  private TreeJson(Script script, JsonWriter json) {
    this.source = script.source();
    this.hidden = HiddenRanges.of(script);
    this.json = json;
  }

  /**
   * Writes the tree of a script, with a line end behind it.
   *
   * @param pretty whether to spread it over lines; the indentation of deeply nested code is long
   * @throws IOException when {@code out} cannot take it
   */
  public static void write(Script script, boolean pretty, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.setFormattingStyle(pretty ? FormattingStyle.PRETTY : FormattingStyle.COMPACT);
    new TreeJson(script, json).write(script);
    json.flush();
    out.append('\n');
  }

  private void write(Script script) throws IOException {
    tasks.push(new Item(script, script.range()));
    while (!tasks.isEmpty()) {
      Task task = tasks.pop();
      if (task instanceof Part part) {
        json.name(part.name());
        value(part.value(), part.around());
      } else if (task instanceof Item item) {
        value(item.value(), item.around());
      } else if (task == End.OBJECT) {
        json.endObject();
      } else {
        json.endArray();
      }
    }
  }

  private void value(Object value, SourceRange around) throws IOException {
    if (value instanceof Node node) {
      node(node);
    } else if (value instanceof SourceRange range) {
      range(range);
    } else if (value instanceof List<?> list) {
      json.beginArray();
      tasks.push(End.ARRAY);
      List<?> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      reversed.forEach(item -> tasks.push(new Item(item, around)));
    } else if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Boolean bool) {
      json.value(bool);
    } else if (value instanceof Enum<?> constant) {
      json.value(constant.name());
    } else if (value instanceof Source named) {
      json.value(Redaction.of(named.name()));
    } else {
      json.value(shown(value.toString(), around));
    }
  }

  private void node(Node node) throws IOException {
    json.beginObject();
    json.name("node").value(node.getClass().getSimpleName());
    json.name("range");
    range(node.range());
    if (node instanceof Secret) {
      json.name("value").value(Redaction.MASK);
      json.endObject();
      return;
    }
    tasks.push(End.OBJECT);
    List<Part> parts = parts(node);
    Collections.reverse(parts);
    parts.forEach(tasks::push);
  }

  private static List<Part> parts(Node node) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (!component.getName().equals("range")) {
        Object value = read(component, node);
        if (value instanceof Options.Questions) {
          continue;
        }
        if (!(value instanceof Optional<?> optional)) {
          parts.add(new Part(component.getName(), value, node.range()));
        } else if (optional.isPresent()) {
          parts.add(new Part(component.getName(), optional.get(), node.range()));
        }
      }
    }
    return parts;
  }

  private static Object read(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(
          "cannot read " + component.getName() + " of " + node.getClass(), broken);
    }
  }

  // A secret may have lost what gave it away: "SECRET =" stands before the string, not in it.
  private String shown(String text, SourceRange around) {
    String masked = Redaction.of(text);
    boolean small = masked.equals(text) && hidden.touches(around);
    return small && isLiteral(around) ? Redaction.MASK : masked;
  }

  private boolean isLiteral(SourceRange around) {
    String start =
        source.text().substring(around.start(), Math.min(around.start() + 2, around.end()));
    return start.startsWith("'")
        || start.startsWith("\"")
        || start.startsWith("[")
        || start.startsWith(":")
        || start.startsWith("0")
        || start.equalsIgnoreCase("N'");
  }

  private void range(SourceRange range) throws IOException {
    Position position = source.position(range.start());
    json.beginObject();
    json.name("start").value(range.start());
    json.name("end").value(range.end());
    json.name("line").value(position.line());
    json.name("column").value(position.column());
    json.endObject();
  }
}
