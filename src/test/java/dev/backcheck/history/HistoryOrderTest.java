package dev.backcheck.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryOrderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flyway  | V10__a.sql V2__b.sql V1__c.sql                     | V1__c.sql V2__b.sql V10__a.sql
          flyway  | V1.10__a.sql V1.9__b.sql                           | V1.9__b.sql V1.10__a.sql
          flyway  | V2_1__a.sql V2__b.sql V2.0.5__c.sql V3__d.sql      | V2__b.sql V2.0.5__c.sql V2_1__a.sql V3__d.sql
          flyway  | V010__a.sql V9__b.sql V0011__c.sql                 | V9__b.sql V010__a.sql V0011__c.sql
          flyway  | V20240131120000__a.sql V3__b.sql                   | V3__b.sql V20240131120000__a.sql
          flyway  | V99999999999999999999999__a.sql V3__b.sql          | V3__b.sql V99999999999999999999999__a.sql
          flyway  | V1__a__b.sql V1.1__c.sql                           | V1__a__b.sql V1.1__c.sql
          flyway  | R__b.sql V2__x.sql R__a.sql V1__y.sql              | V1__y.sql V2__x.sql R__a.sql R__b.sql
          flyway  | afterMigrate.sql V1__a.sql beforeMigrate.sql       | beforeMigrate.sql V1__a.sql afterMigrate.sql
          flyway  | R__r.sql afterVersioned.sql V1__a.sql beforeRepeatables.sql beforeEachMigrate.sql afterEachMigrate.sql | beforeEachMigrate.sql V1__a.sql afterVersioned.sql beforeRepeatables.sql R__r.sql afterEachMigrate.sql
          flyway  | beforeMigrate__b.sql beforeMigrate__a.sql V1__a.sql | beforeMigrate__a.sql beforeMigrate__b.sql V1__a.sql
          flyway  | db/b/V2__x.sql db/a/V3__y.sql db/c/V1__z.sql       | db/c/V1__z.sql db/b/V2__x.sql db/a/V3__y.sql
          flyway  | a/V2__x.sql a/V1__y.sql b/V1__z.sql                | a/V1__y.sql a/V2__x.sql b/V1__z.sql
          flyway  | setup.sql V2__x.sql V1__y.sql nightly.sql          | setup.sql V1__y.sql V2__x.sql nightly.sql
          flyway  | Views.sql V2__x.sql V1__y.sql v0__lower.sql        | Views.sql V1__y.sql V2__x.sql v0__lower.sql
          flyway  | B5__base.sql V7__b.sql V6__a.sql                   | B5__base.sql V6__a.sql V7__b.sql
          flyway  | V6__a.sql B3__old.sql B5__base.sql                 | B5__base.sql V6__a.sql
          flyway  | B5__base.sql V5__b.sql V6__a.sql                   | V5__b.sql V6__a.sql
          dbup    | Script10.sql Script2.sql Script0001.sql            | Script0001.sql Script10.sql Script2.sql
          dbup    | b.sql B.sql a.sql                                  | B.sql a.sql b.sql
          dbup    | s/a/1.sql s/a-1.sql                                | s/a-1.sql s/a/1.sql
          natural | 10.sql 9.sql a/2.sql a/1.sql                       | 9.sql 10.sql a/1.sql a/2.sql
          given   | V2__b.sql V1__a.sql                                | V2__b.sql V1__a.sql
          """)
  void aConventionDecidesTheOrder(String mode, String names, String expected) {
    assertThat(names(history(mode, names).scripts())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V1__a.sql U1__a.sql V2__b.sql U2__b.sql                      | U1__a.sql U2__b.sql
          V1__a.sql beforeUndo.sql afterMigrateError.sql afterClean.sql | beforeUndo.sql afterMigrateError.sql afterClean.sql
          V1__a.sql B1__a.sql B3__b.sql V4__c.sql                      | B1__a.sql B3__b.sql
          V1__a.sql afterMigrate.sql Undo.sql                          | ''
          """)
  void whatMigrateDoesNotRunStandsApart(String names, String expected) {
    assertThat(names(history("flyway", names).apart())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V1__a.sql setup.sql                      | FLYWAY
          V1.sql V2.sql                            | NATURAL
          Views__all.sql R__a.sql                  | NATURAL
          Script0001 - a.sql;Script0002 - b.sql    | DBUP
          Script0001 - a.sql;other.sql             | NATURAL
          a.sql b.sql                              | NATURAL
          """)
  void namesShowTheConvention(String names, HistoryMode expected) {
    List<Script> scripts =
        Arrays.stream(names.contains(";") ? names.split(";") : names.split(" "))
            .map(name -> script(name, ""))
            .toList();
    History history = History.of(scripts, List.of(), Optional.empty(), Map.of());
    assertThat(history.mode()).isEqualTo(expected);
    assertThat(history.isGuessed()).isTrue();
  }

  @Test
  void nothingIsLostAndNothingIsDoubled() {
    List<Script> scripts =
        IntStream.range(0, 5_000)
            .mapToObj(i -> script("f" + i % 7 + "/" + "VRUB".charAt(i % 4) + i + "__x.sql", ""))
            .toList();
    for (HistoryMode mode : HistoryMode.values()) {
      History history = History.of(scripts, mode, Map.of());
      assertThat(history.scripts().size() + history.apart().size()).isEqualTo(5_000);
    }
  }

  private static History history(String mode, String names) {
    List<Script> scripts = Arrays.stream(names.split(" ")).map(name -> script(name, "")).toList();
    return History.of(scripts, HistoryMode.find(mode).orElseThrow(), Map.of());
  }

  private static Script script(String name, String text) {
    return new ScriptParser(true).parse(Source.of(name, text));
  }

  private static String names(List<Script> scripts) {
    return String.join(" ", scripts.stream().map(script -> script.source().name()).toList());
  }
}
