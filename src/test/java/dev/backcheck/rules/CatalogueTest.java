package dev.backcheck.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the catalogue are there, and those that are not have a reason. */
class CatalogueTest {

  private static final Map<String, String> LEFT_OUT =
      Map.of("pdw-shape", "speaks of Analytics Platform System, which is no target");

  // What design and issues name without a row in the catalogue.
  private static final Set<String> OWN =
      Set.of(
          "encryption-encryptor-missing",
          "include-loop",
          "include-not-read",
          "logical-device-missing",
          "option-not-in-version",
          "option-wrong-value",
          "statement-not-in-version",
          "dynamic-sql-unknown",
          "expired-suppression",
          "suppression-without-reason",
          "syntax-error",
          "target-unknown",
          "unknown-option",
          "unknown-suppression",
          "unterminated-token",
          "unused-suppression",
          "url-stripes-too-small");

  private record Row(String id, String name, String severity, int tier) {}

  private static List<Row> catalogue() throws IOException {
    try (var in = CatalogueTest.class.getResourceAsStream("/dev/backcheck/catalogue.tsv")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
          .toList();
    }
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Rule rule : BuiltInRules.all()) {
      names.add(rule.name());
      names.addAll(rule.spec().covers());
    }
    return names;
  }

  @Test
  void everyRuleOfTheCatalogueIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Row row : catalogue()) {
      if (!names().contains(row.name())) {
        missing.add(row.name());
      }
    }
    assertThat(missing).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
  }

  @Test
  void noRuleHasANameOfItsOwnMaking() throws IOException {
    Set<String> known = catalogue().stream().map(Row::name).collect(Collectors.toSet());
    known.addAll(OWN);
    assertThat(known).containsAll(names());
  }
}
