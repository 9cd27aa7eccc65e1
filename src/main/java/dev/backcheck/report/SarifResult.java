package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.source.Source;
import java.io.IOException;

/** A finding in a SARIF log. */
final class SarifResult {

  private final SarifPlaces places;
  private final JsonWriter json;

  SarifResult(SarifPlaces places, JsonWriter json) {
    this.places = places;
    this.json = json;
  }

  /** Writes its members. */
  void write(Finding finding, int rule, Fingerprint fingerprint) throws IOException {
    json.name("ruleId").value(finding.rule());
    json.name("ruleIndex").value(rule);
    json.name("level").value(SarifRule.level(finding.severity()));
    message(finding.message() + ". " + finding.help());
    json.name("locations").beginArray();
    json.beginObject();
    places.write(finding.place(), true);
    json.endObject();
    json.endArray();
    json.name("partialFingerprints").beginObject();
    // The only one that GitHub reads.
    json.name("primaryLocationLineHash").value(fingerprint.toString());
    json.endObject();
    if (!finding.related().isEmpty()) {
      related(finding);
      flow(finding);
    }
    if (finding.fix().isPresent()) {
      fix(finding.fix().get(), finding.place().source());
    }
    properties(finding);
  }

  private void message(String text) throws IOException {
    json.name("message").beginObject();
    // What looks like a link of Markdown would become one.
    json.name("text").value(Printable.line(text).replace("](", "\\]("));
    json.endObject();
  }

  private void related(Finding finding) throws IOException {
    json.name("relatedLocations").beginArray();
    int id = 1;
    for (Related related : finding.related()) {
      json.beginObject();
      json.name("id").value(id++);
      places.write(related.place(), false);
      message(related.message());
      json.endObject();
    }
    json.endArray();
  }

  private void flow(Finding finding) throws IOException {
    json.name("codeFlows").beginArray().beginObject();
    json.name("threadFlows").beginArray().beginObject();
    json.name("locations").beginArray();
    for (Related related : finding.related()) {
      step(related.place(), related.message());
    }
    step(finding.place(), finding.message());
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private void step(Place place, String message) throws IOException {
    json.beginObject();
    json.name("location").beginObject();
    places.write(place, false);
    message(message);
    json.endObject();
    json.endObject();
  }

  private void fix(Fix fix, Source source) throws IOException {
    if (!canBeApplied(fix)) {
      return;
    }
    json.name("fixes").beginArray().beginObject();
    json.name("description").beginObject();
    json.name("text").value(Printable.line(fix.title()) + ".");
    json.endObject();
    json.name("artifactChanges").beginArray().beginObject();
    places.artifact(source);
    json.name("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      places.region("deletedRegion", new Place(source, edit.range()), false);
      json.name("insertedContent").beginObject();
      json.name("text").value(edit.text());
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  // A fix that would have to be changed to be shown is none.
  private static boolean canBeApplied(Fix fix) {
    return fix.safety() != Fix.Safety.DISPLAY
        && fix.edits().stream()
            .map(Edit::text)
            .allMatch(text -> Printable.lines(text).equals(text));
  }

  private void properties(Finding finding) throws IOException {
    json.name("properties").beginObject();
    JsonParts.nature(finding, json);
    json.endObject();
  }
}
