package dev.backcheck.rules.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What examples cannot show: fixes, days, and that no secret gets out. */
class SecretRulesTest {

  private static final String CREDENTIAL =
      "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
          + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = ";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          sas-leading-question-mark, '?sv=fake&sig=fake',                     'sv=fake&sig=fake'
          sas-leading-question-mark, N'?sv=fake&sig=fake',                    N'sv=fake&sig=fake'
          sas-is-full-url,           'https://acme.example/n?sv=fake&sig=f',  'sv=fake&sig=f'
          sas-is-full-url,           N'https://acme.example/n?sv=fake&sig=f', N'sv=fake&sig=f'
          """)
  void fixKeepsTheTokenAlone(String rule, String before, String after) {
    Finding finding =
        find(rule, CREDENTIAL + before + ";", LocalDate.EPOCH).stream().findFirst().orElseThrow();
    StringBuilder text = new StringBuilder(CREDENTIAL + before + ";");
    for (Edit edit : finding.fix().orElseThrow().edits()) {
      text.replace(edit.range().start(), edit.range().end(), edit.text());
    }
    assertThat(text).hasToString(CREDENTIAL + after + ";");
  }

  @ParameterizedTest
  @CsvSource({
    "se=2026-11-22, error sas-expired",
    "se=2026-11-22T23%3A59%3A00Z, error sas-expired",
    "se=2026-11-23, warning sas-expired",
    "se=2026-11-29, warning sas-expired",
    "se=2026-11-30, none",
    "se=2027-11-23, none",
    "se=2027-11-24, info sas-long-lived",
    "st=2026-11-24&se=2027-01-01, warning sas-expired",
    "st=2026-11-23&se=2027-01-01, none",
    "se=tomorrow, none",
    "se=2026-13-45, none",
    "se=$(End), none",
    "si=nightly, none",
  })
  void daysAreHeldAgainstTheDayGiven(String parameters, String expected) {
    String sql = CREDENTIAL + "'sv=fake&spr=https&" + parameters + "&sig=fake';";
    List<String> found =
        check(sql, LocalDate.of(2026, 11, 23)).stream()
            .filter(finding -> finding.rule().startsWith("sas-"))
            .map(finding -> finding.severity().id() + " " + finding.rule())
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(expected.equals("none") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "plaintext-secret, 'SECRET = ''sv=2024-01-01&sig=Zm9vYmFyYmF6''', 1",
    "plaintext-secret, 'SECRET = ''sv=2024-01-01&sig=$(Sig)''', 0",
    "plaintext-secret, 'SECRET = ''Winter is coming to town''', 0",
    "plaintext-secret, 'SECRET = ''kT9xQ2mVb7LpZ4wRn8Ys''', 1",
    "plaintext-secret, 'SECRET = ''<kT9xQ2mVb7LpZ4wRn8Ys>''', 0",
  })
  void plaintextSecretsAreTheRealLookingOnes(String rule, String secret, int count) {
    String sql = CREDENTIAL.replace("SECRET = ", secret) + ";";
    assertThat(find(rule, sql, LocalDate.EPOCH)).hasSize(count);
  }

  @Test
  void noFindingShowsASecret() {
    String token =
        "?sp=r&se=2020-01-01&spr=http&sr=b&sv=2019-01-01&skoid=q&sig=QWxhZGRpbjpvcGVuc2VzYW1l";
    String sql =
        "-- "
            + token
            + "\n"
            + CREDENTIAL
            + "'"
            + token
            + "';\n"
            + "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';\n"
            + "BACKUP MASTER KEY TO FILE = 'D:\\k' ENCRYPTION BY PASSWORD = 'Opensesame';";
    List<Finding> findings =
        Backcheck.builder()
            .target(Target.parse("2019@windows"))
            .asOf(LocalDate.of(2026, 11, 23))
            .build()
            .check(Source.of("a.sql", sql))
            .findings();

    assertThat(findings).extracting(Finding::rule).contains("sas-expired", "plaintext-secret");
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.message() + finding.help() + finding.related())
                    .doesNotContainIgnoringCase("QWxhZGRpbjpvcGVuc2VzYW1l")
                    .doesNotContainIgnoringCase("Opensesame"));
  }

  @Test
  void manySignaturesTakeLinearTime() {
    String sql = (CREDENTIAL + "'sv=2024-01-01&sig=Zm9vYmFyYmF6cXV4MTIzNDU2';\n").repeat(10_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> find("secret-in-comment-or-url", sql, LocalDate.EPOCH));
  }

  private static List<Finding> find(String rule, String sql, LocalDate day) {
    return check(sql, day).stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static List<Finding> check(String sql, LocalDate day) {
    return Backcheck.builder().asOf(day).build().check(Source.of("a.sql", sql)).findings();
  }
}
