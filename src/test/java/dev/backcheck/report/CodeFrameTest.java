package dev.backcheck.report;

import static dev.backcheck.report.SampleReport.frame;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

  @Test
  void tabsAreSpreadOut() throws Exception {
    assertThat(frame("\tBACKUP\t«LOG»\tx"))
        .isEqualTo(
            """
              --> a.sql:1:9
               |
             1 |     BACKUP  LOG x
               |             ^^^
            """);
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() throws Exception {
    assertThat(frame("BACKUP DATABASE [東京 😱 e\u0301] «TO» x"))
        .isEqualTo(
            """
              --> a.sql:1:28
               |
             1 | BACKUP DATABASE [東京 😱 e\u0301] TO x
               |                             ^^
            """);
  }

  @Test
  void anEmptyRangeIsOneCaret() throws Exception {
    assertThat(frame("BACKUP DATABASE x TO«»"))
        .isEqualTo(
            """
              --> a.sql:1:21
               |
             1 | BACKUP DATABASE x TO
               |                     ^
            """);
  }

  @Test
  void aRangeThatStartsInsideALineIsPointedAt() throws Exception {
    assertThat(frame("PRINT 1; «BACKUP DATABASE x\n  TO d»; PRINT 2"))
        .isEqualTo(
            """
              --> a.sql:1:10
               |
             1 |   PRINT 1; BACKUP DATABASE x
               |  __________^
             2 | |   TO d; PRINT 2
               | |______^
            """);
  }

  @Test
  void theMiddleOfALongRangeIsLeftOut() throws Exception {
    String lines = "BACKUP DATABASE x\nTO a,\nb,\nc,\nd,\ne,\nf,\ng,\nh";
    assertThat(frame("\n\n«" + lines + "»;"))
        .isEqualTo(
            """
              --> a.sql:3:1
                |
              3 | / BACKUP DATABASE x
              4 | | TO a,
              5 | | b,
            ... | |
             10 | | g,
             11 | | h;
                | |_^
            """
                .replace("  --> a", "   --> a"));
  }

  @Test
  void aRangeThatEndsWithALineEndStaysOnItsLine() throws Exception {
    assertThat(frame("«PRINT 1\r\n»PRINT 2"))
        .isEqualTo(
            """
              --> a.sql:1:1
               |
             1 | PRINT 1
               | ^^^^^^^
            """);
  }

  @Test
  void longLinesAreCutAroundTheRange() throws Exception {
    String frame = frame("SELECT " + "'a', ".repeat(5_000) + "«BACKUP»" + ", 'b'".repeat(5_000));

    assertThat(frame.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(110));
    String[] lines = frame.split("\n", -1);
    assertThat(lines[2]).startsWith(" 1 | ...").endsWith("...");
    assertThat(lines[2].substring(lines[3].indexOf('^'), lines[3].lastIndexOf('^') + 1))
        .isEqualTo("BACKUP");
  }

  @Test
  void aRangeLongerThanTheLineIsCutToo() throws Exception {
    assertThat(frame("PRINT «'" + "x".repeat(1_000_000) + "'»").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(110));
  }

  @Test
  void secretsAreBlackedOut() throws Exception {
    assertThat(
            frame(
                """
                «CREATE CREDENTIAL c
                  WITH IDENTITY = 'u', SECRET = N'fake''secret', X = 1
                  -- https://a/b?sig=fakesignature&x
                  EXEC('BACKUP CERTIFICATE c PASSWORD = ''fakepassword''')
                »"""))
        .isEqualTo(
            """
              --> a.sql:1:1
               |
             1 | / CREATE CREDENTIAL c
             2 | |   WITH IDENTITY = 'u', SECRET = N'***', X = 1
             3 | |   -- https://a/b?sig=***&x
             4 | |   EXEC('BACKUP CERTIFICATE c PASSWORD = ''***''')
               | |_________________________________________________^
            """);
  }

  @Test
  void caretsStayUnderTheRangeBehindASecret() throws Exception {
    assertThat(
            frame("CREATE CREDENTIAL c WITH SECRET = 'a very long fake secret', «IDENTITY» = 'x'"))
        .isEqualTo(
            """
              --> a.sql:1:62
               |
             1 | CREATE CREDENTIAL c WITH SECRET = '***', IDENTITY = 'x'
               |                                          ^^^^^^^^
            """);
  }

  @Test
  void aMarkedSecretIsMarkedWithoutBeingShown() throws Exception {
    assertThat(frame("CREATE CREDENTIAL c WITH SECRET = «'fake\nfake'»"))
        .doesNotContain("fake")
        .contains(" 1 |   CREATE CREDENTIAL c WITH SECRET = '***\n", " 2 | | ***'\n");
  }

  @Test
  void manyFindingsOnOneVeryLongLineTakeLinearTime() throws Exception {
    String line = "PRINT 'x'; ".repeat(500_000);
    SampleReport sample = new SampleReport();
    var place = sample.script("a.sql", line + "«x»");
    for (int i = 0; i < 10_000; i++) {
      sample.finding(dev.backcheck.rule.Severity.INFO, place, "message");
    }
    // Processor time: other work on the machine does not count.
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    sample.text();
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(10));
  }
}
