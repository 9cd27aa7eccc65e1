package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void aFindingTellsItsStory() throws Exception {
    SampleReport sample = new SampleReport();
    Place created =
        sample.script(
            "V2__credential.sql",
            """
            «CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]
              WITH IDENTITY = 'Managed Identity'»;
            """);
    Place used =
        sample.script(
            "V7__nightly.sql",
            """
            -- nightly


            BACKUP DATABASE hr
              TO URL = «N'https://acmebak.blob.core.windows.net/weekly/hr.bak'»;
            """);
    sample.finding(
        Severity.ERROR,
        used,
        "backup goes to a container that no credential covers",
        new Related(created, "the credential is created here, for container nightly"));

    assertThat(sample.text())
        .isEqualTo(
            """
            error: backup goes to a container that no credential covers  [sample-rule]
              --> V7__nightly.sql:5:12
               |
             5 |   TO URL = N'https://acmebak.blob.core.windows.net/weekly/hr.bak';
               |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              --> V2__credential.sql:1:1
               |
             1 | / CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]
             2 | |   WITH IDENTITY = 'Managed Identity';
               | |____________________________________- the credential is created here, for container nightly
               |
               = help: name the credential after the container of the URL
               = effect: fails when the backup or restore runs, messages 3201, 3013
               = on: 2022-CU15@azure-vm-windows

            1 error in 2 files in the order of Flyway (guessed); 3 statements checked
            why, and what to write instead: backcheck explain sample-rule
            """);
  }

  @Test
  void aReportWithoutFindingsIsALine() throws Exception {
    SampleReport sample = new SampleReport();
    sample.script("a.sql", "«PRINT 1»");

    assertThat(sample.text()).isEqualTo("no findings in 1 file; 3 statements checked\n");
  }

  @Test
  void aFileThatCannotBeReadHasNoFrame() throws Exception {
    SampleReport sample = new SampleReport();
    sample.finding(
        Severity.ERROR,
        new Place(Source.of("gone.sql", ""), new SourceRange(0, 0)),
        "the file cannot be read: no permission");

    assertThat(sample.text())
        .startsWith(
            """
            error: the file cannot be read: no permission  [sample-rule]
              --> gone.sql
               |
               = help:\
            """);
  }

  @Test
  void colourIsUsedOnlyWhenAskedFor() throws Exception {
    SampleReport sample = new SampleReport();
    sample.finding(Severity.WARNING, sample.script("a.sql", "PRINT «1»"), "m");

    assertThat(sample.text()).doesNotContain("\u001b");
    String colored = sample.write(OutputFormat.TEXT, new Style(true, 100, true));
    assertThat(colored).startsWith("\u001b[1;33mwarning\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(sample.text());
  }

  @Test
  void namesInMessagesAndPathsCannotSteerTheTerminal() throws Exception {
    SampleReport sample = new SampleReport();
    Place place = sample.script("a\u001b[2J.sql", "PRINT «'\u001b[31m\u202e'»");
    sample.finding(Severity.ERROR, place, "name \u001b]0;x\u0007 and\nline");

    assertThat(sample.text())
        .doesNotContain("\u001b", "\u0007", "\u202e")
        .startsWith("error: name \uFFFD]0;x\uFFFD and line  [sample-rule]\n");
    assertThat(sample.write(OutputFormat.CONCISE, Style.PLAIN))
        .doesNotContain("\u001b")
        .hasLineCount(1);
  }

  @Test
  void conciseIsALineForEachFinding() throws Exception {
    SampleReport sample = new SampleReport();
    Place place = sample.script("db/a.sql", "PRINT 1\n  «x»");
    sample.finding(Severity.ERROR, place, "first").finding(Severity.INFO, place, "second");

    assertThat(sample.write(OutputFormat.CONCISE, Style.PLAIN))
        .isEqualTo(
            """
            db/a.sql(2,3): error sample-rule: first
            db/a.sql(2,3): info sample-rule: second
            """);
  }
}
