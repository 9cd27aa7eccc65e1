package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonParser;
import dev.backcheck.Backcheck;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Suppression;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  private static final String BACKUP =
      "BACKUP DATABASE Hr TO DISK = 'D:\\Hr.bak' WITH INIT, CHECKSUM, COMPRESSION, FUTURE = 1;\n";
  private static final String HASH = "0123456789abcdef".repeat(4);

  private static Report check(String... scripts) {
    List<Source> sources = Stream.of(scripts).map(script -> Source.of("a.sql", script)).toList();
    return Backcheck.builder().build().check(sources);
  }

  private static Baseline of(String sql) {
    return Baseline.of(check(sql), UnaryOperator.identity());
  }

  private static Report apply(Baseline baseline, String sql) {
    return baseline.applyTo(check(sql), UnaryOperator.identity(), entry -> true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n" + BACKUP,
        "  PRINT 1;\nGO\n/* why */ " + BACKUP,
        "BACKUP DATABASE Other TO DISK = 'D:\\o.bak' WITH CHECKSUM, INIT, COMPRESSION;\n" + BACKUP,
        "backup database HR\r\n\tto disk='D:\\Hr.bak' -- here\n with init,checksum,compression,\n\n future=1",
      })
  void whatIsKnownStaysKnown(String changed) {
    Report report = apply(of(BACKUP), changed);

    assertThat(report.findings()).isEmpty();
    assertThat(report.summary().errors()).isZero();
    assertThat(report.leftOut().known()).hasSize(1);
    assertThat(report.leftOut().gone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"FUTURE = 1|FUTURE = 2", "Hr.bak|hr.bak", "DATABASE Hr|DATABASE Hr2", "INIT|NOINIT"})
  void aChangedStatementIsNew(String from, String to) {
    Report report = apply(of(BACKUP), BACKUP.replace(from, to));

    assertThat(report.findings()).isNotEmpty();
    assertThat(report.leftOut().known()).isEmpty();
    assertThat(report.leftOut().gone()).hasSize(1);
  }

  @Test
  void oneMoreOfTheSameIsNew() {
    Baseline twice = of(BACKUP + BACKUP);

    assertThat(twice.entries()).hasSize(1);
    assertThat(twice.count()).isEqualTo(2);
    assertThat(apply(twice, BACKUP + BACKUP + BACKUP).findings())
        .singleElement()
        .satisfies(third -> assertThat(third.place().range().start()).isGreaterThan(100));
    assertThat(apply(twice, BACKUP).leftOut().gone())
        .singleElement()
        .satisfies(gone -> assertThat(gone.entry().count()).isEqualTo(1));
  }

  @Test
  void whatWasNotLookedAtIsNotGone() {
    Report report = of(BACKUP).applyTo(check("PRINT 1;"), name -> name, entry -> false);

    assertThat(report.leftOut().gone()).isEmpty();
  }

  @Test
  void theSameWithOtherPathsIsNew() {
    Report report = of(BACKUP).applyTo(check(BACKUP), name -> "db/" + name, entry -> true);

    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void aBrokenStatementIsStillCountedAsUnreadable() {
    String broken = "BACKUP DATABASE Hr TO == DISK;\n";
    Report report = apply(of(broken), broken);

    assertThat(report.findings()).isEmpty();
    assertThat(report.summary().unreadable()).isEqualTo(1);
  }

  @Test
  void noBaselineTakesWhatSaysThatSomethingWasNotChecked() {
    Report unread =
        check("BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak WITH CHECKSUM;")
            .withUnreadable(List.of(UnreadableInput.at(Source.of("x.sql", ""), "is gone")), 1);

    assertThat(Baseline.of(unread, name -> name).entries().stream().map(BaselineEntry::rule))
        .doesNotContain("unterminated-token", "unreadable-input");
    assertThat(
            BuiltInRules.all().stream()
                .filter(rule -> rule.suppressible() == Suppression.Scope.NOWHERE)
                .map(Rule::name)
                .filter(Baseline::takes))
        .isEmpty();
    assertThat(Stream.of("target-unknown", "unused-suppression").filter(Baseline::takes)).isEmpty();
  }

  @Test
  void itsTextIsAnEntryALineInOrderAndReadAgain() throws IOException {
    Baseline all = Baseline.of(ExampleReport.ofAll(), name -> "db/" + name);
    String text = BaselineText.of(all);

    assertThat(BaselineText.read(text, "b")).isEqualTo(all);
    assertThat(BaselineText.read("\uFEFF" + text.replace("\n", "\r\n"), "b")).isEqualTo(all);
    assertThat(text.lines().filter(line -> line.startsWith("    {\"path\":\"db/")).sorted())
        .hasSameSizeAs(all.entries());
    List<BaselineEntry> shuffled = new ArrayList<>(all.entries());
    Collections.reverse(shuffled);
    assertThat(BaselineText.of(new Baseline(shuffled))).isEqualTo(text);
    assertThat(schema().problems(text)).isEmpty();
    assertThat(schema().problems(BaselineText.of(Baseline.EMPTY))).isEmpty();
    assertThat(schema().problems("{\"version\":2,\"findings\":[]}")).isNotEmpty();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = Baseline.class.getResourceAsStream("baseline.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new JsonSchema(JsonParser.parseString(text).getAsJsonObject());
    }
  }

  @Test
  void ofTwoEntriesAlikeTheLargerCountHolds() {
    BaselineEntry entry = new BaselineEntry("a.sql", "some-rule", HASH, 2);

    assertThat(new Baseline(List.of(entry, entry.times(3), entry.times(1))).entries())
        .containsExactly(entry.times(3));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ~                                                     | b:2: this is no JSON
          {"version":1,"findings":[                             | b:1: this is no JSON
          []                                                    | b:1: this is not what stands here
          {"findings":[]}                                       | b: 'version' is missing
          {"version":2,"findings":[]}                           | b: version 2 was written by a newer Backcheck
          {"version":0,"findings":[]}                           | b:1: a whole number from 1 on belongs here
          {"version":"1","findings":[]}                         | b:1: a whole number from 1 on belongs here
          {"version":1,"entries":[]}                            | b:1: a baseline has no such member
          {"version":1,~"findings":[~{"path":"a","rule":"r"}]}  | b:3: this entry has no 'statement'
          {"version":1,"findings":[{"path":"a","line":"r"}]}    | b:1: an entry has path, rule, statement and count
          {"version":1,"findings":[1]}                          | b:1: this is not what stands here
          {"version":1,"findings":[]} x                         | b:1: this is no JSON
          {"version":1,"findings":[]}[]                         | b:1: this is no JSON
          {"version":1,~<<<<<<< HEAD~"findings":[]}             | b:2: a conflict that Git could not merge
          """)
  void aBrokenTextIsToldWithPlaceAndRemedy(String text, String message) {
    assertThatExceptionOfType(BaselineFormatException.class)
        .isThrownBy(() -> BaselineText.read(text.replace('~', '\n'), "b"))
        .withMessageStartingWith(message)
        .withMessageContaining("backcheck baseline")
        .withMessageNotContaining("Exception");
  }
}
