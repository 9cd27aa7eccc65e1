package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format for pipelines looks like, on one small report. */
class PipelineFormatsTest {

  private final SampleReport sample = new SampleReport();

  @BeforeEach
  void findings() {
    Place created = sample.script("V2, new.sql", "«CREATE CREDENTIAL c\n WITH IDENTITY = 'x'»");
    Place used = sample.script("V7.sql", "\nBACKUP LOG «d» TO x");
    sample.script("clean.sql", "«PRINT 1»");
    sample
        .finding(Severity.WARNING, created, "100% <\"wrong\">: a;b]c")
        .finding(Severity.ERROR, used, "message", new Related(created, "created here"))
        .finding(Severity.INFO, used, "advice");
  }

  private String write(OutputFormat format) throws Exception {
    return sample.write(format, Style.PLAIN.withFolder("db/"));
  }

  @Test
  void github() throws Exception {
    assertThat(write(OutputFormat.GITHUB))
        .isEqualTo(
            """
            ::error file=db/V7.sql,line=2,endLine=2,col=12,endColumn=13,title=sample-rule::message%0A\
            see: db/V2, new.sql:1:1: created here%0A\
            help: name the credential after the container of the URL%0A\
            effect: fails when the backup or restore runs, messages 3201, 3013%0A\
            on: 2022-CU15@azure-vm-windows
            ::warning file=db/V2%2C new.sql,line=1,endLine=2,title=sample-rule::100%25 <"wrong">: a;b]c%0A\
            help: name the credential after the container of the URL%0A\
            effect: matters when the backup or restore runs, messages 3201, 3013%0A\
            on: 2022-CU15@azure-vm-windows
            ::notice file=db/V7.sql,line=2,endLine=2,col=12,endColumn=13,title=sample-rule::advice%0A\
            help: name the credential after the container of the URL%0A\
            effect: matters when the backup or restore runs, messages 3201, 3013%0A\
            on: 2022-CU15@azure-vm-windows
            """);
  }

  @Test
  void azure() throws Exception {
    assertThat(write(OutputFormat.AZURE))
        .isEqualTo(
            """
            ##vso[task.logissue type=error;sourcepath=db/V7.sql;linenumber=2;columnnumber=12;code=sample-rule;]\
            message (name the credential after the container of the URL)
            ##vso[task.logissue type=warning;sourcepath=db/V2, new.sql;linenumber=1;columnnumber=1;code=sample-rule;]\
            100%AZP25 <"wrong">: a;b]c (name the credential after the container of the URL)
            db/V7.sql:2:12: info sample-rule: advice
            """);
  }

  @Test
  void gitlab() throws Exception {
    String json = write(OutputFormat.GITLAB);

    assertThat(json.replaceAll("[0-9a-f]{64}", "…"))
        .startsWith(
            """
            [{"description":"100% <\\"wrong\\">: a;b]c [sample-rule]","check_name":"sample-rule",\
            "fingerprint":"…","severity":"major","location":{"path":"db/V2, new.sql","lines":{"begin":1,"end":2}}},\
            {"description":"message [sample-rule]",\
            """);
    assertThat(JsonParser.parseString(json).getAsJsonArray()).hasSize(3);
  }

  @Test
  void junit() throws Exception {
    assertThat(write(OutputFormat.JUNIT))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="backcheck" tests="4" failures="1" errors="0" skipped="2" time="0">
              <testsuite name="V2, new.sql" tests="1" failures="0" errors="0" skipped="1" time="0">
                <testcase name="sample-rule" classname="V2, new.sql" file="db/V2, new.sql" line="1" time="0">
                  <skipped message="warning at db/V2, new.sql:1:1: 100% &lt;&quot;wrong&quot;&gt;: a;b]c"/>
                </testcase>
              </testsuite>
              <testsuite name="V7.sql" tests="2" failures="1" errors="0" skipped="1" time="0">
                <testcase name="sample-rule" classname="V7.sql" file="db/V7.sql" line="2" time="0">
                  <failure message="message" type="error">db/V7.sql:2:12: message
            see: db/V2, new.sql:1:1: created here
            help: name the credential after the container of the URL
            effect: fails when the backup or restore runs, messages 3201, 3013
            on: 2022-CU15@azure-vm-windows</failure>
                </testcase>
                <testcase name="sample-rule (2)" classname="V7.sql" file="db/V7.sql" line="2" time="0">
                  <skipped message="info at db/V7.sql:2:12: advice"/>
                </testcase>
              </testsuite>
              <testsuite name="clean.sql" tests="1" failures="0" errors="0" skipped="0" time="0">
                <testcase name="no findings" classname="clean.sql" file="db/clean.sql" time="0"/>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void checkstyle() throws Exception {
    String help = "(name the credential after the container of the URL)";
    assertThat(write(OutputFormat.CHECKSTYLE).replace(help, "(…)"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="4.3">
              <file name="db/V2, new.sql">
                <error line="1" column="1" severity="warning" message="100% &lt;&quot;wrong&quot;&gt;: a;b]c (…)" source="backcheck.sample-rule"/>
              </file>
              <file name="db/V7.sql">
                <error line="2" column="12" severity="error" message="message (…)" source="backcheck.sample-rule"/>
                <error line="2" column="12" severity="info" message="advice (…)" source="backcheck.sample-rule"/>
              </file>
              <file name="db/clean.sql"/>
            </checkstyle>
            """);
  }

  @ParameterizedTest
  @EnumSource
  void charactersThatNoFormatTakesAreReplaced(OutputFormat format) throws Exception {
    String hostile = "a\u0000b\u001b[2J\u0085\uFFFE\uD800]]>\n::error::x\r\n##vso[task.x]y\u2028";
    Place place = sample.script("d\u0001\n::add-mask::b.sql", "BACKUP LOG «x» TO y");
    sample.finding(Severity.ERROR, place, hostile);
    sample.finding(Severity.INFO, place, hostile);

    String text = sample.write(format, Style.PLAIN);

    assertThat(text.codePoints())
        .allMatch(c -> c == '\n' || Printable.harmless(c) == c, "harmless");
    assertThat(text.lines().map(String::strip))
        .noneMatch(line -> line.startsWith("::add") || line.startsWith("::error::x"));
    if (format == OutputFormat.JUNIT || format == OutputFormat.CHECKSTYLE) {
      assertThat(XmlSchema.problems(format.id() + ".xsd", text)).isEmpty();
    }
    if (format == OutputFormat.AZURE) {
      assertThat(text.lines().filter(line -> !line.startsWith("##vso[task.logissue ")))
          .noneMatch(line -> line.contains("##vso["));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeReadIsInIt(OutputFormat format) throws Exception {
    Place nothing = new Place(Source.of("gone.sql", ""), new SourceRange(0, 0));
    SampleReport unread = new SampleReport().finding(Severity.ERROR, nothing, "gone.sql is gone");

    assertThat(unread.write(format, Style.PLAIN)).contains("gone.sql is gone", "sample-rule");
  }
}
