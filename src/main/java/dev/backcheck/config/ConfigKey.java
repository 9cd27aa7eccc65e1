package dev.backcheck.config;

import java.util.List;

/**
 * A key of the configuration file: what the reader, its JSON Schema, {@code config show} and the
 * documentation know of it.
 *
 * @param name with the tables it is in, e.g. {@code history.mode}; {@code *} for any name, {@code
 *     []} behind a list of tables
 * @param choices the words it may be; empty where that is not the point
 * @param fallback what holds where it is not given, in TOML; empty for nothing
 * @param example a value in TOML
 * @param meaning a sentence
 * @param option the option of the command line that goes before it; empty where there is none
 */
public record ConfigKey(
    String name,
    Kind kind,
    List<String> choices,
    String fallback,
    String example,
    String meaning,
    String option) {

  /** What its value is. */
  public enum Kind {
    /** {@code true} or {@code false}. */
    FLAG("true or false"),
    /** One of some words. */
    CHOICE("one of"),
    /** A day, as text or not. */
    DAY("a day, such as 2026-11-23"),
    /** A target, e.g. {@code 2022-CU15@azure-vm-windows}. */
    TARGET("a target, such as \"2022-CU15@azure-vm-windows\""),
    /** Several of them. */
    TARGETS("a list of targets, such as [\"2019:standard\", \"@managed-instance\"]"),
    /** A version of SQL Server. */
    VERSION("a version of SQL Server, such as \"2022-CU17\""),
    /** Any text. */
    TEXT("a text in quotes"),
    /** Any texts. */
    TEXTS("a list of texts in quotes"),
    /** A text that is never shown. */
    SECRET("a text in quotes"),
    /** The severity of a rule or a family of rules. */
    LEVEL("one of");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What is expected, in words. */
    String words() {
      return words;
    }
  }

  /** Copies the list. */
  public ConfigKey {
    choices = List.copyOf(choices);
  }

  /** The part of the name before the last one, its full stop included. */
  String table() {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }

  /** The last part of the name. */
  String last() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether it stands for any name in its table. */
  boolean isAnyName() {
    return last().equals("*");
  }

  /** What its value is, in words. */
  public String expected() {
    return choices.isEmpty() ? kind.words() : kind.words() + " " + String.join(", ", choices);
  }

  /** Whether it has several values. */
  boolean isList() {
    return kind == Kind.TARGETS || kind == Kind.TEXTS;
  }
}
