package dev.backcheck.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By which convention several scripts are one history. */
public enum HistoryMode {
  /** By the versions in their names, {@code V1.2__x.sql}. */
  FLYWAY("in the order of Flyway"),
  /** As a changelog names them. */
  LIQUIBASE("in the order of Liquibase"),
  /** By their names, character by character. */
  DBUP("in the order of DbUp"),
  /** By their names as people count, {@code 2.sql} before {@code 10.sql}. */
  NATURAL("in natural order"),
  /** As they were given. */
  GIVEN("in the given order");

  private final String words;

  HistoryMode(String words) {
    this.words = words;
  }

  /** The name on the command line and in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of a sentence about the scripts. */
  public String words() {
    return words;
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(HistoryMode::id).toList();
  }

  /** The convention of a name, letter case aside. */
  public static Optional<HistoryMode> find(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id().equalsIgnoreCase(id)).findFirst();
  }
}
