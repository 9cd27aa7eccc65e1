package dev.backcheck.config;

import dev.backcheck.config.ServerFacts.Known;
import dev.backcheck.reference.Nearest;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one JSON object, each asked for by name and type. A member that is {@code null} is
 * not there.
 */
final class JsonFields {

  private final Source source;
  private final JsonNode.Members object;

  /**
   * Members of an object.
   *
   * @param names all it may have
   * @throws ServerFactsFormatException when it is no object, or has others
   */
  JsonFields(Source source, JsonNode node, String what, List<String> names) {
    this.source = source;
    if (!(node instanceof JsonNode.Members members)) {
      throw wrong(node.range(), what + " must be an object, and here is " + node.kind());
    }
    this.object = members;
    for (JsonNode.Member member : members.members()) {
      if (!names.contains(member.name())) {
        throw wrong(member.nameRange(), unknown(what, member.name(), names));
      }
    }
  }

  private static String unknown(String what, String name, List<String> names) {
    return what
        + " has no '"
        + JsonText.shown(name)
        + "'"
        + Nearest.to(name, names).map(near -> "; did you mean '" + near + "'? It").orElse("; it")
        + " has "
        + String.join(", ", names);
  }

  /** The place of the object. */
  SourceRange range() {
    return object.range();
  }

  /** The place of a text; that of the object where there is none. */
  SourceRange range(String name) {
    return find(name).map(JsonNode::range).orElse(range());
  }

  Optional<JsonNode> find(String name) {
    return object.members().stream()
        .filter(member -> member.name().equals(name))
        .map(JsonNode.Member::value)
        .filter(value -> !(value instanceof JsonNode.Nothing))
        .findFirst();
  }

  Optional<String> text(String name) {
    return find(name)
        .map(
            node -> {
              if (node instanceof JsonNode.Characters text) {
                return text.value();
              }
              throw type(name, "a text", node);
            });
  }

  String required(String name) {
    return text(name).orElseThrow(() -> wrong(range(), "'" + name + "' is missing in this object"));
  }

  Optional<Long> number(String name) {
    return find(name)
        .map(
            node -> {
              if (node instanceof JsonNode.Digits digits && digits.text().matches("[0-9]{1,18}")) {
                return Long.parseLong(digits.text());
              }
              throw type(name, "a whole number, not negative", node);
            });
  }

  Optional<Boolean> flag(String name) {
    return find(name)
        .map(
            node -> {
              if (node instanceof JsonNode.Flag flag) {
                return flag.value();
              }
              throw type(name, "true or false", node);
            });
  }

  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            day -> {
              try {
                return LocalDate.parse(day);
              } catch (DateTimeParseException noDay) {
                throw wrong(
                    range(name), "'" + name + "' must be a day, such as \"2026-11-23\"", noDay);
              }
            });
  }

  /** One of a few words. */
  <E extends Enum<E>> Optional<E> choice(String name, E[] values) {
    return text(name)
        .map(
            word -> {
              for (E value : values) {
                if (value.name().equals(word)) {
                  return value;
                }
              }
              throw wrong(
                  range(name), "'" + name + "' must be one of " + String.join(", ", names(values)));
            });
  }

  private static <E extends Enum<E>> List<String> names(E[] values) {
    return List.of(values).stream().map(Enum::name).toList();
  }

  /** A list that is complete where it is there. */
  <T> Known<T> all(String name, Function<JsonNode, T> item) {
    return find(name)
        .map(
            node -> {
              if (node instanceof JsonNode.Items items) {
                return new Known<>(true, items.items().stream().map(item).toList());
              }
              throw type(name, "a list", node);
            })
        .orElse(new Known<>(false, List.of()));
  }

  private ServerFactsFormatException type(String name, String wanted, JsonNode node) {
    return wrong(node.range(), "'" + name + "' must be " + wanted + ", and here is " + node.kind());
  }

  private ServerFactsFormatException wrong(SourceRange range, String message) {
    return new ServerFactsFormatException(source, range.start(), message);
  }

  private ServerFactsFormatException wrong(SourceRange range, String message, Throwable cause) {
    ServerFactsFormatException wrong = wrong(range, message);
    wrong.initCause(cause);
    return wrong;
  }
}
