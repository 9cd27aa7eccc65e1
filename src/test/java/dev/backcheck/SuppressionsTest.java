package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments suppress. The statement that is reported is always a log backup. */
class SuppressionsTest {

  private static final String RULE = "backup-without-checksum";
  private static final String BACKUP = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn'";
  private static final String IGNORE = "backcheck:ignore " + RULE + " it is a test";

  private static Report check(String sql) {
    return Backcheck.builder().asOf(LocalDate.of(2026, 11, 23)).build().check(source(sql));
  }

  private static Source source(String sql) {
    return Source.of("a.sql", sql);
  }

  // The lines of what is reported and of what is suppressed: "2 | 4,7".
  private static String lines(Report report) {
    List<Finding> silenced = new ArrayList<>();
    report.suppressed().forEach(some -> silenced.add(some.finding()));
    return lines(report.findings()) + " | " + lines(silenced);
  }

  private static String lines(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(RULE))
        .map(finding -> finding.place().source().position(finding.place().range().start()).line())
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private record Reach(String what, String sql, String lines) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Reach> reaches() {
    String above = "-- " + IGNORE + "\n";
    return List.of(
        new Reach("above", above + BACKUP, " | 2"),
        new Reach("above, with blank lines between", above + "\n\n" + BACKUP, " | 4"),
        new Reach(
            "above, with other comments between", above + "-- and\n/* so */" + BACKUP, " | 3"),
        new Reach("only the next one", above + BACKUP + ";\n" + BACKUP, "3 | 2"),
        new Reach("only the next one, whatever it is", above + "PRINT 1\n" + BACKUP, "3 | "),
        new Reach("behind it", BACKUP + " -- " + IGNORE, " | 1"),
        new Reach("behind it, not the next", BACKUP + "; -- " + IGNORE + "\n" + BACKUP, "2 | 1"),
        new Reach("behind a part of it", "BACKUP LOG Hr -- " + IGNORE + "\nTO DISK = 'x'", " | 1"),
        new Reach("behind its last line", "BACKUP LOG Hr\nTO DISK = 'x'; -- " + IGNORE, " | 1"),
        new Reach("inside it", "BACKUP LOG Hr\n-- " + IGNORE + "\nTO DISK = 'x'", " | 1"),
        new Reach("two on a line", BACKUP + "; " + BACKUP + " -- " + IGNORE, " | 1,1"),
        new Reach("the block comment before it", "/* " + IGNORE + " */ " + BACKUP, " | 1"),
        new Reach(
            "the block comment behind it", BACKUP + "; /* " + IGNORE + " */ " + BACKUP, "1 | 1"),
        new Reach(
            "a line of a block comment", "/*\n * why\n * " + IGNORE + "\n */" + BACKUP, " | 4"),
        new Reach("nested in it", above + "IF 1 = 1\nBEGIN\n" + BACKUP + "\nEND", " | 4"),
        new Reach("a branch", above + "IF @a = 1 " + BACKUP + "\nELSE " + BACKUP, " | 2,3"),
        new Reach("nested, the inner one", "BEGIN TRY\n" + above + BACKUP + "\nEND TRY", " | 3"),
        new Reach("behind BEGIN", "BEGIN -- " + IGNORE + "\n" + BACKUP + "\nEND", "2 | "),
        new Reach("a procedure", above + "CREATE PROC p AS\n" + BACKUP, " | 3"),
        new Reach("the last of several", above + above + BACKUP, " | 3"),
        new Reach("another batch", above + "GO\n" + BACKUP, " | 3"),
        new Reach("no script behind it", BACKUP + "\n" + above, "1 | "),
        new Reach("the file", BACKUP + ";\n-- " + fileWide() + "\n" + BACKUP, " | 1,3"),
        new Reach(
            "the file, from a batch without ours", "-- " + fileWide() + "\nGO\n" + BACKUP, " | 3"),
        new Reach("a text that is run", above + "EXEC ('" + doubled() + "')", " | 2"),
        new Reach(
            "the literal of a text that is run",
            above + "DECLARE @s varchar(99) = '" + doubled() + "';\nEXEC (@s)",
            " | 2"),
        new Reach(
            "the statement that runs a literal",
            "DECLARE @s varchar(99) = '" + doubled() + "';\n" + above + "EXEC sp_executesql @s",
            " | 1"),
        new Reach(
            "the statement that runs a text that runs a text",
            "DECLARE @s varchar(99) = '"
                + doubled()
                + "';\n"
                + above
                + "EXEC sp_executesql N'EXEC (@t)', N'@t varchar(99)', @t = @s",
            " | 1"),
        new Reach(
            "a comment in a text that is run",
            "EXEC ('-- " + IGNORE + "\n" + doubled() + "')",
            "2 | "),
        new Reach("a comment in a literal", "PRINT '\n-- " + IGNORE + "';\n" + BACKUP, "3 | "));
  }

  private static String fileWide() {
    return IGNORE.replace("ignore", "ignore-file");
  }

  private static String doubled() {
    return BACKUP.replace("'", "''");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reaches")
  void aCommentIsAboutItsStatement(Reach reach) {
    assertThat(lines(check(reach.sql()))).isEqualTo(reach.lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--backcheck:ignore backup-without-checksum x",
        "--   BackCheck: Ignore   backup-without-checksum: x",
        "-- backcheck:ignore backup-without-checksum - x",
        "-- backcheck:ignore backup-without-checksum — x",
        "-- backcheck:ignore\tbackup-without-checksum\tx",
        "-- backcheck:ignore unknown-option,backup-without-checksum x",
        "-- backcheck:ignore unknown-option , backup-without-checksum x",
        "-- backcheck:ignore no-such-rule, backup-without-checksum x",
        "-- backcheck:ignore backup-without-checksum until=2026-11-23 x",
        "-- backcheck:ignore backup-without-checksum x, until=2026-11-23.",
        "-- backcheck:ignore backup-without-checksum x UNTIL = 2027-01-01",
        "-- backcheck:ignore backup-without-checksum x\r",
      })
  void spellings(String comment) {
    assertThat(lines(check(comment + "\n" + BACKUP))).isEqualTo(" | 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          backcheck:ignore                                   | unknown-suppression 4-20: the suppression names no rule
          backcheck:ignore all of it                         | unknown-suppression 21-24: there is no rule all to suppress
          backcheck:ignore * all                             | unknown-suppression 4-26: the suppression names no rule
          backcheck:                                         | unknown-suppression 4-14: backcheck: is followed by no word, such as ignore
          backcheck:ignore-line backup-without-checksum x    | unknown-suppression 14-25: there is no backcheck:ignore-line; did you mean backcheck:ignore?
          backcheck:ignore-flie backup-without-checksum x    | unknown-suppression 14-25: there is no backcheck:ignore-flie; did you mean backcheck:ignore-file?
          backcheck:ignore backup-without-cheksum x          | unknown-suppression 21-43: there is no rule backup-without-cheksum to suppress; did you mean backup-without-checksum?
          backcheck:ignore unreadable-input x                | unknown-suppression 21-37: no comment suppresses unreadable-input
          backcheck:ignore unterminated-token x              | unknown-suppression 21-39: no comment suppresses unterminated-token
          backcheck:ignore unused-suppression x              | unknown-suppression 21-39: no comment suppresses unused-suppression
          backcheck:ignore-file syntax-error x               | unknown-suppression 26-38: syntax-error is suppressed at a statement, not for a whole file
          backcheck:ignore backup-without-checksum           | suppression-without-reason 4-44: the suppression of backup-without-checksum gives no reason, so it is not in force
          backcheck:ignore backup-without-checksum -- 12     | suppression-without-reason 4-50: the suppression of backup-without-checksum gives no reason, so it is not in force
          backcheck:ignore backup-without-checksum until=2026-11-22 x | expired-suppression 45-61: the suppression of backup-without-checksum ended on 2026-11-22
          backcheck:ignore backup-without-checksum x until=2026-02-30 | expired-suppression 47-63: until=2026-02-30 is no date, so the suppression is not in force
          backcheck:ignore backup-without-checksum x until=  | expired-suppression 47-53: until= is no date, so the suppression is not in force
          backcheck:ignore syntax-error x                    | unused-suppression 21-33: the suppression of syntax-error silences nothing
          """)
  void whatIsWrongWithASuppressionIsAFinding(String comment, String expected) {
    List<Finding> findings = check("--  " + comment + "\n" + BACKUP).findings();

    assertThat(findings)
        .filteredOn(finding -> finding.rule().contains("suppression"))
        .extracting(
            finding ->
                finding.rule()
                    + " "
                    + finding.place().range().start()
                    + "-"
                    + finding.place().range().end()
                    + ": "
                    + finding.message())
        .containsExactly(expected);
    assertThat(findings).extracting(Finding::rule).contains(RULE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-- see backcheck:ignore", "-- backcheck ignores it", "/* x backcheck:ignore */"})
  void otherCommentsAreNone(String comment) {
    assertThat(check(comment + "\n" + BACKUP).findings())
        .noneMatch(finding -> finding.rule().contains("suppression"));
  }

  @Test
  void aStatementThatCannotBeReadIsSuppressedAtItsPlaceAndCounted() {
    Report report =
        check("-- backcheck:ignore syntax-error of another product\nBACKUP LOG Hr TO ?;");

    assertThat(report.findings()).isEmpty();
    assertThat(report.summary().unreadable()).isEqualTo(1);
    assertThat(report.summary().suppressed()).isEqualTo(1);
    assertThat(report.summary().errors()).isZero();
    assertThat(report.suppressed().get(0).by().reason()).isEqualTo("of another product");
  }

  @Test
  void aRuleThatDoesNotRunIsKnownAndNotUnused() {
    Backcheck without = Backcheck.builder().without(RULE).build();

    assertThat(without.check(source("-- " + IGNORE + "\n" + BACKUP)).findings())
        .noneMatch(finding -> finding.rule().contains("suppression"));
  }

  @Test
  void theDayOfTheCheckEndsASuppression() {
    String sql = "-- " + IGNORE + " until=2026-03-31\n" + BACKUP;
    Backcheck.Builder builder = Backcheck.builder();

    assertThat(lines(builder.build().check(source(sql)))).isEqualTo(" | 2");
    assertThat(lines(builder.today(LocalDate.of(2026, 4, 1)).build().check(source(sql))))
        .isEqualTo("2 | ");
    assertThat(lines(builder.asOf(LocalDate.of(2026, 3, 31)).build().check(source(sql))))
        .isEqualTo(" | 2");
  }

  @Test
  @Timeout(20)
  void manySuppressionsTakeTheirTimeOnce() {
    String line = BACKUP + "; /* " + IGNORE + " */";
    Report lines = check((line + "\n").repeat(4_000));
    Report oneLine = check(line.repeat(4_000));

    assertThat(lines.summary().suppressed()).isEqualTo(oneLine.summary().suppressed());
    assertThat(lines.findings()).noneMatch(finding -> finding.rule().equals(RULE));
  }
}
