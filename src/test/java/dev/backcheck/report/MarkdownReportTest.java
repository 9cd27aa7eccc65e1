package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Place;
import dev.backcheck.rule.Severity;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  private final SampleReport sample = new SampleReport();

  @Test
  void aTableAndWhatToDo() throws Exception {
    Place place = sample.script("db/V7.sql", "\nBACKUP LOG «d» TO x");
    sample.finding(Severity.INFO, place, "advice").finding(Severity.ERROR, place, "message");

    String page = sample.write(OutputFormat.MARKDOWN, Style.PLAIN);

    assertThat(page)
        .startsWith(
            """
            ## Backcheck

            1 error, 1 info in 1 file; 3 statements checked

            | Severity | Place | What is wrong | Rule |
            | --- | --- | --- | --- |
            | error | db/V7.sql:2:12 | message | sample-rule |
            | info | db/V7.sql:2:12 | advice | sample-rule |

            <details>
            <summary>What to do</summary>

            **error** message

            ```text
               |
             2 | BACKUP LOG d TO x
               |            ^
            ```

            * db/V7.sql:2:12
            * help: name the credential after the container of the URL
            """)
        .endsWith("\n</details>\n");
  }

  @Test
  void namesAreShownAsTheyStand() {
    assertThat(MarkdownText.of("[a](b) | *c* <d> `e` \\f $(g) h_i"))
        .isEqualTo(
            "&#91;a&#93;(b) &#124; &#42;c&#42; &#60;d&#62; &#96;e&#96; &#92;f &#36;(g) h&#95;i");
    assertThat(MarkdownText.of("ask @dba about #12, not # or a@ b"))
        .isEqualTo("ask @&#8203;dba about #&#8203;12, not # or a@ b");
  }

  @Test
  void codeCannotEndItsBlock() {
    assertThat(MarkdownText.block("a ```` b\n")).isEqualTo("`````text\na ```` b\n`````\n");
  }

  @Test
  void aLongReportIsCutForAComment() throws Exception {
    Place place = sample.script("a.sql", "BACKUP LOG «d» TO x");
    for (int i = 0; i < 2_000; i++) {
      sample.finding(Severity.INFO, place, "advice");
    }
    sample.finding(Severity.ERROR, place, "the one that matters");

    String page = sample.write(OutputFormat.MARKDOWN, Style.PLAIN);

    assertThat(page.length()).isLessThan(65_536);
    assertThat(page).contains("1 error, 2000 infos", "more: see the other reports");
    assertThat(page.indexOf("the one that matters")).isLessThan(page.indexOf("advice"));
  }
}
