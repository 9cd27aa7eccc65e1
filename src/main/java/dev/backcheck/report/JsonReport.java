package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Suppressed;
import dev.backcheck.rule.Suppression;
import dev.backcheck.source.Position;
import dev.backcheck.source.Redaction;
import java.io.IOException;
import java.util.List;

/** For programs: one JSON object, described by {@code report.schema.json} beside this class. */
final class JsonReport implements ReportWriter {

  private static final String VERSION = "1.0";

  @Override
  public void write(Report report, Style style, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("tool").beginObject();
    json.name("name").value(Tool.NAME);
    json.name("version").value(Tool.version());
    json.endObject();
    summary(json, report.summary(), report.leftOut());
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      finding(json, finding);
      json.endObject();
    }
    for (Suppressed suppressed : style.suppressed() ? report.suppressed() : List.<Suppressed>of()) {
      finding(json, suppressed.finding());
      suppressed(json, suppressed.by());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.flush();
    out.append('\n');
  }

  private static void summary(JsonWriter json, Report.Summary summary, LeftOut leftOut)
      throws IOException {
    json.name("summary").beginObject();
    json.name("files").value(summary.files());
    json.name("batches").value(summary.batches());
    json.name("statements").value(summary.statements());
    json.name("unreadable").value(summary.unreadable());
    json.name("errors").value(summary.errors());
    json.name("warnings").value(summary.warnings());
    json.name("infos").value(summary.infos());
    json.name("suppressed").value(summary.suppressed());
    if (leftOut.baseline().isPresent()) {
      json.name("baselined").value(leftOut.known().size());
    }
    if (leftOut.unchanged().isPresent()) {
      json.name("inUnchangedFiles").value(leftOut.unchanged().getAsInt());
    }
    json.name("history").beginObject();
    json.name("order").value(summary.history().mode().id());
    json.name("guessed").value(summary.history().guessed());
    json.endObject();
    json.endObject();
  }

  private static void finding(JsonWriter json, Finding finding) throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().id());
    JsonParts.nature(finding, json);
    place(json, finding.place());
    json.name("message").value(Printable.line(finding.message()));
    json.name("help").value(Printable.line(finding.help()));
    json.name("related").beginArray();
    for (Related related : finding.related()) {
      json.beginObject();
      place(json, related.place());
      json.name("message").value(Printable.line(related.message()));
      json.endObject();
    }
    json.endArray();
  }

  private static void suppressed(JsonWriter json, Suppression by) throws IOException {
    json.name("suppressed").beginObject();
    json.name("reason").value(Printable.line(by.reason()));
    if (by.until().flatMap(Suppression.Until::day).isPresent()) {
      json.name("until").value(by.until().get().text());
    }
    place(json, new Place(by.source(), by.range()));
    json.endObject();
  }

  private static void place(JsonWriter json, Place place) throws IOException {
    Position start = place.source().position(place.range().start());
    Position end = place.source().position(place.range().end());
    json.name("path").value(Redaction.of(place.source().name()));
    json.name("line").value(start.line());
    json.name("column").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
  }
}
