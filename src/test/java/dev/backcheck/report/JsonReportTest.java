package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void itIsWhatTheContractSays() throws Exception {
    SampleReport sample = new SampleReport();
    Place created = sample.script("V2.sql", "«CREATE CREDENTIAL c\n WITH IDENTITY = 'x'»");
    Place used = sample.script("V7.sql", "\nBACKUP LOG «d» TO x");
    sample.finding(Severity.ERROR, used, "a \"message\"", new Related(created, "created here"));

    assertThat(sample.write(OutputFormat.JSON, Style.PLAIN))
        .isEqualTo(
            """
            {"version":"1.0","tool":{"name":"backcheck","version":"%s"},\
            "summary":{"files":2,"batches":2,"statements":3,"unreadable":0,"errors":1,"warnings":0,"infos":0,"suppressed":0,"history":{"order":"flyway","guessed":true}},\
            "findings":[{"rule":"sample-rule","severity":"error","confidence":"certain","fails":"run","engine":[3201,3013],\
            "targets":["2022-CU15@azure-vm-windows"],"path":"V7.sql","line":2,"column":12,"endLine":2,"endColumn":13,\
            "message":"a \\"message\\"","help":"name the credential after the container of the URL",\
            "related":[{"path":"V2.sql","line":1,"column":1,"endLine":2,"endColumn":21,"message":"created here"}]}]}
            """
                .formatted(Tool.version()));
  }

  @Test
  void whatItWritesFitsTheSchema() throws Exception {
    SampleReport sample = new SampleReport();
    Place place = sample.script("a.sql", "BACKUP «\uD83D\uDE31»\u2028");
    sample
        .finding(Severity.ERROR, place, "m", new Related(place, "r"))
        .finding(Severity.WARNING, place, "m")
        .finding(Severity.INFO, new Place(Source.of("b", ""), new SourceRange(0, 0)), "m");

    assertThat(schema().problems(sample.write(OutputFormat.JSON, Style.PLAIN))).isEmpty();
    assertThat(schema().problems(new SampleReport().write(OutputFormat.JSON, Style.PLAIN)))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsDifferent() throws Exception {
    SampleReport sample = new SampleReport();
    sample.finding(Severity.ERROR, sample.script("a.sql", "«x»"), "m");
    String json = sample.write(OutputFormat.JSON, Style.PLAIN);

    assertThat(schema().problems(json.replace("\"line\":1", "\"line\":0"))).isNotEmpty();
    assertThat(schema().problems(json.replace("\"error\"", "\"fatal\""))).isNotEmpty();
    assertThat(schema().problems(json.replace("\"help\"", "\"halp\""))).hasSize(2);
    assertThat(schema().problems(json.replace("\"1.0\"", "\"2.0\""))).isNotEmpty();
    assertThat(schema().problems(json.replace("[3201,3013]", "\"3201\""))).isNotEmpty();
  }

  private static JsonSchema schema() throws Exception {
    try (var in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonObject schema = JsonParser.parseString(text).getAsJsonObject();
      return new JsonSchema(schema);
    }
  }
}
