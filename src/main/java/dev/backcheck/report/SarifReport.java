package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * SARIF 2.1.0, the OASIS standard for results of analysis, as code scanning of GitHub and Azure
 * DevOps and the viewers of editors read it.
 */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value(VERSION);
    json.name("runs").beginArray();
    new SarifRun(report, style, json).write();
    json.endArray();
    json.endObject();
    json.flush();
    out.append('\n');
  }
}
