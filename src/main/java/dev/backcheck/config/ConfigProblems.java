package dev.backcheck.config;

import dev.backcheck.reference.Nearest;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;
import org.tomlj.TomlPosition;

/** What is wrong with a configuration file, with places. */
final class ConfigProblems {

  private static final int LONGEST = 40;
  private static final Pattern HARMLESS = Pattern.compile("[\\w@:.*+ -]{1," + LONGEST + "}+");
  // A word of a password manager is as long.
  private static final Pattern KEY_LIKE =
      Pattern.compile("(?=\\S*\\d)(?=\\S*\\p{L})[^\\s@:-]{16,}");
  private static final Pattern UNEXPECTED = Pattern.compile("Unexpected '(?s:.*?)', expected (.*)");
  private static final Pattern TWICE =
      Pattern.compile("(.*) previously defined at line (\\d+), column \\d+");

  private final Source source;
  private final List<String> all = new ArrayList<>();

  ConfigProblems(Source source) {
    this.source = source;
  }

  void add(TomlPosition position, String message) {
    all.add(source.name() + ":" + position.line() + ":" + position.column() + ": " + message);
  }

  /** A mistake in the TOML itself; what stands there may be a secret without quotes. */
  void add(TomlParseError error) {
    String message = String.valueOf(error.getMessage());
    Matcher unexpected = UNEXPECTED.matcher(message);
    Matcher twice = TWICE.matcher(message);
    if (unexpected.matches()) {
      boolean value = unexpected.group(1).startsWith("a value");
      message =
          "this is no TOML: expected "
              + unexpected.group(1)
              + (value ? "; texts stand in quotes" : "");
    } else if (twice.matches()) {
      message = shown(twice.group(1)) + " is given twice; first in line " + twice.group(2);
    } else {
      message = "this is no TOML: " + message.replaceAll(" '[^']{9,}+'", "");
    }
    add(error.position(), message);
  }

  /** A name or word that is not known, with those that are. */
  void unknown(TomlPosition position, String what, String word, List<String> names) {
    String near =
        Nearest.to(word, names)
            .map(name -> "; did you mean '" + name + "'?")
            .orElse(names.size() > 12 ? "" : "; choose " + String.join(", ", names));
    add(position, "there is no " + what + " " + shown(word) + near);
  }

  /** Ends with what was found, if anything was. */
  void finish() {
    if (!all.isEmpty()) {
      throw new ConfigFormatException(all);
    }
  }

  /** A word as messages show it: in quotes, unless it may be a secret. */
  static String shown(String word) {
    boolean harmless =
        HARMLESS.matcher(word).matches()
            && !KEY_LIKE.matcher(word).find()
            && Redaction.ranges(word).isEmpty();
    return harmless ? "'" + word + "'" : Redaction.MASK;
  }
}
