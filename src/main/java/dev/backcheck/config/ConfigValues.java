package dev.backcheck.config;

import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;

/** Reads the values of keys, each as its kind has it. */
final class ConfigValues {

  private final ConfigWords words;
  private final ConfigProblems problems;

  ConfigValues(ConfigWords words, ConfigProblems problems) {
    this.words = words;
    this.problems = problems;
  }

  /**
   * The values of a key; none where they are wrong, which is then a problem.
   *
   * @param at where the key stands
   * @param place where the value does
   */
  List<String> read(ConfigKey key, String name, Object value, TomlPosition at, TomlPosition place) {
    if (key.kind() == ConfigKey.Kind.LEVEL && !isRule(name)) {
      List<String> names =
          Stream.concat(words.rules().stream(), words.families().stream()).toList();
      problems.unknown(at, "rule or family", name, names);
      return List.of();
    }
    if (!key.isList()) {
      return one(key, name, value, place);
    }
    if (!(value instanceof TomlArray list)) {
      return wrong(key, name, place);
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TomlPosition position = list.inputPositionOf(i);
      all.addAll(one(key, name, list.get(i), position == null ? place : position));
    }
    return all;
  }

  private boolean isRule(String name) {
    return words.rules().contains(name) || words.families().contains(name);
  }

  private List<String> one(ConfigKey key, String name, Object value, TomlPosition place) {
    if (value instanceof Boolean flag && key.kind() == ConfigKey.Kind.FLAG) {
      return List.of(String.valueOf(flag));
    }
    if (value instanceof LocalDate day && key.kind() == ConfigKey.Kind.DAY) {
      return List.of(day.toString());
    }
    if (!(value instanceof String text)) {
      return wrong(key, name, place);
    }
    return switch (key.kind()) {
      case FLAG -> wrong(key, name, place);
      case CHOICE, LEVEL -> choice(key, text, place);
      case DAY -> day(key, name, text, place);
      case TARGET, TARGETS -> target(text, place);
      case VERSION -> version(text, place);
      case TEXT, TEXTS, SECRET -> List.of(text);
    };
  }

  private List<String> choice(ConfigKey key, String text, TomlPosition place) {
    if (key.choices().contains(text)) {
      return List.of(text);
    }
    String what = key.kind() == ConfigKey.Kind.LEVEL ? "severity" : key.last().replace("*", "role");
    problems.unknown(place, what, text, key.choices());
    return List.of();
  }

  private List<String> day(ConfigKey key, String name, String text, TomlPosition place) {
    try {
      return List.of(LocalDate.parse(text).toString());
    } catch (DateTimeException none) {
      return wrong(key, name, place);
    }
  }

  private List<String> target(String text, TomlPosition place) {
    try {
      Target.parse(text);
      return List.of(text);
    } catch (TargetFormatException none) {
      problems.add(place, message(none, text));
      return List.of();
    }
  }

  private List<String> version(String text, TomlPosition place) {
    try {
      ManagedIdentityFloor.of(text);
      return List.of(text);
    } catch (TargetFormatException none) {
      problems.add(place, message(none, text));
      return List.of();
    }
  }

  // The parser of targets quotes what it is given.
  private static String message(TargetFormatException wrong, String text) {
    boolean harmless = !ConfigProblems.shown(text).equals("***");
    return harmless
        ? String.valueOf(wrong.getMessage())
        : "this is no target; see 'backcheck targets'";
  }

  private List<String> wrong(ConfigKey key, String name, TomlPosition place) {
    problems.add(place, key.table() + name + " is " + key.expected());
    return List.of();
  }
}
