package dev.backcheck.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.backcheck.Backcheck;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares what Backcheck takes for a syntax error with the verdicts of the server and of its
 * parser library.
 */
class ParseVerdictsTest {

  private static final List<String> YEARS =
      List.of("2012", "2014", "2016", "2017", "2019", "2022", "2025");

  private static final Map<String, Backcheck> CHECKERS =
      YEARS.stream()
          .collect(
              Collectors.toMap(
                  year -> year, year -> Backcheck.builder().target(Target.parse(year)).build()));

  private static List<Finding> refusals(String text, String year) {
    Backcheck checker = requireNonNull(CHECKERS.get(year), year);
    return checker.check(Source.of("case.sql", text)).findings().stream()
        .filter(finding -> finding.fails() == Fails.PARSE)
        .toList();
  }

  @Test
  void generatedStatementsAreRefusedWhereTheParserLibraryRefusesThem() {
    List<JsonObject> cases = Corpus.cases("generated/statements.jsonl");
    Map<String, String> reasons = Corpus.reasons("generated-disagreements.tsv");
    Set<String> disagreeing = new LinkedHashSet<>();
    int verdicts = 0;
    int agreements = 0;
    for (JsonObject entry : cases) {
      Set<String> accepting = new LinkedHashSet<>();
      entry.getAsJsonArray("parses").forEach(year -> accepting.add(year.getAsString()));
      for (String year : YEARS) {
        boolean accepts = refusals(entry.get("text").getAsString(), year).isEmpty();
        verdicts++;
        if (accepts == accepting.contains(year)) {
          agreements++;
        } else {
          disagreeing.add(entry.get("id").getAsString());
        }
      }
    }
    assertThat(disagreeing).containsExactlyInAnyOrderElementsOf(reasons.keySet());
    assertThat((double) agreements / verdicts).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void placesOfRefusalsAreThoseOfTheParserLibrary() {
    int compared = 0;
    int near = 0;
    for (JsonObject entry : Corpus.cases("generated/statements.jsonl")) {
      String text = entry.get("text").getAsString();
      List<Finding> refusals = refusals(text, "2025");
      if (!entry.has("errorOffset") || refusals.isEmpty()) {
        continue;
      }
      compared++;
      int ours = refusals.get(0).place().range().start();
      near += tokensBetween(text, ours, entry.get("errorOffset").getAsInt()) <= 2 ? 1 : 0;
    }
    assertThat((double) near / compared).isGreaterThanOrEqualTo(0.9);
  }

  // Words, strings, names and signs; comments and blanks do not count.
  private static final java.util.regex.Pattern TOKEN =
      java.util.regex.Pattern.compile(
          "--[^\\r\\n]*|/\\*|\\*/|N?'(?:[^']|'')*'?|\\[(?:[^\\]]|\\]\\])*\\]?|\"[^\"]*\"?|[\\p{L}\\p{N}_@#$]+|\\S");

  private static long tokensBetween(String text, int one, int other) {
    String between = text.substring(Math.min(one, other), Math.max(one, other));
    return TOKEN.matcher(between).results().filter(m -> !m.group().startsWith("--")).count();
  }

  @Test
  void theServerItselfAgrees() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (JsonObject entry : Corpus.cases("engine/cases.jsonl")) {
      String text = entry.get("text").getAsString();
      boolean accepts = refusals(text, "2025").isEmpty();
      if (accepts != entry.get("expect").getAsString().equals("accept")) {
        wrong.put(entry.get("id").getAsString(), text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void testsOfTheParserLibraryAgree() {
    Map<String, String> reasons = Corpus.reasons("scriptdom-disagreements.tsv");
    Map<String, String> wrong = new LinkedHashMap<>();
    for (JsonObject entry : Corpus.cases("scriptdom/cases.jsonl")) {
      String expected = entry.get("expect").getAsString();
      String text = Corpus.text("scriptdom", entry);
      for (String year : expected.equals("unknown") ? List.<String>of() : years(entry)) {
        if (refusals(text, year).isEmpty() != expected.equals("accept")) {
          wrong.merge(entry.get("id").getAsString(), year, (a, b) -> a + " " + b);
        }
      }
    }
    assertThat(wrong.keySet()).containsExactlyInAnyOrderElementsOf(reasons.keySet());
  }

  // 110 is SQL Server 2012, 170 is 2025.
  private static List<String> years(JsonObject entry) {
    int from = number(entry, "version_min").orElse(0);
    int to = number(entry, "version_max").orElse(Integer.MAX_VALUE);
    List<String> years = new ArrayList<>();
    for (int i = 0; i < YEARS.size(); i++) {
      int version = 110 + 10 * i;
      if (version >= from && version <= to) {
        years.add(YEARS.get(i));
      }
    }
    return years;
  }

  private static Optional<Integer> number(JsonObject entry, String key) {
    JsonElement value = entry.get(key);
    return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsInt());
  }

  @Test
  void documentedStatementsAreAccepted() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (JsonObject entry : Corpus.cases("docs/cases.jsonl")) {
      String text = Corpus.text("docs", entry);
      String expected = entry.get("expect").getAsString();
      if (expected.equals("accept") && !refusals(text, "2025").isEmpty()) {
        wrong.put(entry.get("id").getAsString(), refusals(text, "2025") + " " + text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void rangesOfRefusalsLieInTheText() {
    for (JsonObject entry : Corpus.cases("generated/statements.jsonl")) {
      String text = entry.get("text").getAsString();
      Script script = new ScriptParser(true).parse(Source.of("case.sql", text));
      SourceRange whole = script.range();
      assertThat(refusals(text, "2022"))
          .allSatisfy(f -> assertThat(whole.contains(f.place().range())).isTrue());
    }
  }
}
