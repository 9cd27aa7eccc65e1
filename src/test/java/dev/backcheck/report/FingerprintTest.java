package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final String SCRIPT =
      "CREATE CREDENTIAL c WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=Fake1';";

  private static List<String> of(String sql) {
    Report report = Backcheck.builder().build().check(Source.of("a.sql", sql));
    return Fingerprint.of(report, report.findings()).stream().map(String::valueOf).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\nPRINT 1;\nGO\n" + SCRIPT,
        "CREATE  CREDENTIAL c\n  WITH IDENTITY = 'SHARED ACCESS SIGNATURE',\n  SECRET = '?sv=1&sig=Fake1';",
        "create credential C with identity = 'SHARED ACCESS SIGNATURE', secret = '?sv=1&sig=Fake1';",
        "CREATE /* new */ CREDENTIAL c -- why\n WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=Fake1';",
        "CREATE CREDENTIAL c WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '?sv=1&sig=FakeSecond';",
      })
  void staysWhereTheStatementMeansTheSame(String changed) {
    assertThat(of(changed)).isNotEmpty().isEqualTo(of(SCRIPT));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a = 'x'          | A='x'              | true
          a , ( b )        | a,(b)              | true
          a b              | ab                 | false
          a;               | a                  | true
          a~b              | a^~   b            | true
          'a~b'            | 'a^~  b'           | true
          'a b'            | 'a  b'             | false
          'Nightly'        | 'nightly'          | false
          [Nightly x]      | [nightly x]        | false
          "A"              | "a"                | false
          'It''s  A'       | 'It''s a'          | false
          N'A' = B         | n'A'=b             | true
          'open  A         | 'open  a           | false
          """)
  void normalisesWhatMeansTheSame(String one, String other, boolean same) {
    String first = NormalizedSql.of(one.replace('~', '\n').replace('^', '\r'));
    String second = NormalizedSql.of(other.replace('~', '\n').replace('^', '\r'));

    assertThat(first.equals(second)).as(first + " and " + second).isEqualTo(same);
  }

  @Test
  void isAnotherForAnotherStatement() {
    assertThat(of(SCRIPT.replace("CREDENTIAL c", "CREDENTIAL d")))
        .doesNotContainAnyElementsOf(of(SCRIPT));
  }

  @Test
  void countsTheSameStatementInAFile() {
    List<String> twice = of(SCRIPT + "\nDROP CREDENTIAL c;\n" + SCRIPT);

    assertThat(twice).doesNotHaveDuplicates().containsAll(of(SCRIPT));
    assertThat(twice).anyMatch(one -> one.endsWith(":2"));
  }
}
