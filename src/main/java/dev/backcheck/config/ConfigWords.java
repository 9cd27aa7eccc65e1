package dev.backcheck.config;

import java.util.List;

/**
 * Names that a configuration file may use and that this package does not know.
 *
 * @param rules names of rules
 * @param families names of families of rules
 * @param histories names of conventions by which scripts are one history
 */
public record ConfigWords(List<String> rules, List<String> families, List<String> histories) {

  /** Copies the lists. */
  public ConfigWords {
    rules = List.copyOf(rules);
    families = List.copyOf(families);
    histories = List.copyOf(histories);
  }
}
