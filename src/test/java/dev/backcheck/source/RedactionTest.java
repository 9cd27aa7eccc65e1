package dev.backcheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WITH IDENTITY = 'x', SECRET = 'fake'      | WITH IDENTITY = 'x', SECRET = '***'
          secret=N'fa''ke' -- on                    | secret=N'***' -- on
          PASSWORD = ''                             | PASSWORD = ''
          PASSWORD = '', MEDIANAME = 'm'            | PASSWORD = '', MEDIANAME = 'm'
          MEDIAPASSWORD = "fake", INIT              | MEDIAPASSWORD = "***", INIT
          EXEC('SECRET = ''fake'', X = ''y''')      | EXEC('SECRET = ''***'', X = ''y''')
          EXEC('SECRET = ''fa''''ke''')             | EXEC('SECRET = ''***''')
          N'SECRET = ''' + @s + ''';'               | N'SECRET = '''***''';'
          PASSWORD == 'fake'                        | PASSWORD == '***'
          PRINT 'my secret'; PRINT 'x'              | PRINT 'my secret'; PRINT 'x'
          PASSWORD = 0x0200FAKE                     | PASSWORD = 0x0200FAKE
          PASSWORD = 0x0200DEADBEEF00 HASHED        | PASSWORD = 0x*** HASHED
          DECLARE @sas nvarchar(max) = N'fake'      | DECLARE @sas nvarchar(max) = N'***'
          SET @AccessKey = 'fake'                   | SET @AccessKey = '***'
          EXEC p @rmtpassword = 'fake', @x = 'y'    | EXEC p @rmtpassword = '***', @x = 'y'
          :setvar SasToken "fake"                   | :setvar SasToken ***
          https://a/b?sv=1&sig=fake%3D&se=2         | https://a/b?sv=1&sig=***&se=2
          AccountName=a;AccountKey=fake==;X=1       | AccountName=a;AccountKey=***;X=1
          Authorization: Bearer fake.fake.fake      | Authorization: Bearer ***
          SECRET = 'fake and never closed           | SECRET = '***
          SECRET = \u2018fake\u2019, X = 1             | SECRET = \u2018***\u2019, X = 1
          PASSWORD = N\u201Cfake it                   | PASSWORD = N\u201C***
          """)
  void secretsAreMasked(String text, String expected) {
    assertThat(Redaction.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]",
        "BACKUP DATABASE [Secret] TO DISK = N'D:\\password\\x.bak' WITH DESIGN = 1",
        "DECLARE @url nvarchar(max) = N'https://acmebak.blob.core.windows.net/c/x.bak'",
        ":setvar Database Sales"
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(Redaction.of(text)).isSameAs(text);
    assertThat(Redaction.ranges(text)).isEmpty();
  }

  @Test
  void hostileTextTakesLinearTime() {
    for (String part :
        new String[] {"SECRET='", "@password ", "sig=", ":setvar key", "Bearer ", "''"}) {
      String text = part.repeat(200_000) + "SECRET = '";
      // Processor time: other work on the machine does not count.
      var clock = ManagementFactory.getThreadMXBean();
      long start = clock.getCurrentThreadCpuTime();
      Redaction.of(text);
      assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
          .as(part)
          .isLessThan(Duration.ofSeconds(5));
    }
  }
}
