package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a SARIF log, and places in them. */
final class SarifPlaces {

  private static final String BASE = "SRCROOT";
  private static final String PLAIN = "-._~/";
  // The snippets of a log are for a look; a statement can be as long as a script.
  private static final int LONGEST_SNIPPET = 2_000;

  private final Map<String, Integer> artifacts = new LinkedHashMap<>();
  private final HiddenRanges.Cache hidden;
  private final Style style;
  private final JsonWriter json;

  SarifPlaces(Report report, List<Finding> findings, Style style, JsonWriter json) {
    this.style = style;
    this.json = json;
    this.hidden = new HiddenRanges.Cache(report.scripts());
    for (Script script : report.scripts()) {
      add(script.source());
    }
    for (Finding finding : findings) {
      add(finding.place().source());
      finding.related().stream().map(Related::place).map(Place::source).forEach(this::add);
    }
  }

  private void add(Source source) {
    artifacts.putIfAbsent(style.path(source.name()), artifacts.size());
  }

  /** What relative addresses are relative to; where that is, differs from machine to machine. */
  void writeBase() throws IOException {
    json.name("originalUriBaseIds").beginObject();
    json.name(BASE).beginObject();
    json.name("description").beginObject();
    json.name("text").value("The folder in which the check ran, or the root of the repository.");
    json.endObject();
    json.endObject();
    json.endObject();
  }

  void writeArtifacts() throws IOException {
    json.name("artifacts").beginArray();
    for (String name : artifacts.keySet()) {
      json.beginObject();
      json.name("location").beginObject();
      address(name);
      json.endObject();
      json.name("sourceLanguage").value("sql");
      json.endObject();
    }
    json.endArray();
  }

  /** The members of a physical location. */
  void write(Place place, boolean withSnippet) throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(place.source());
    region("region", place, withSnippet);
    json.endObject();
  }

  /** The file of a place. */
  void artifact(Source source) throws IOException {
    String name = style.path(source.name());
    json.name("artifactLocation").beginObject();
    address(name);
    json.name("index").value(artifacts.get(name));
    json.endObject();
  }

  /** A range, as lines and columns and as offsets. */
  void region(String name, Place place, boolean withSnippet) throws IOException {
    Spot spot = Spot.of(place);
    SourceRange range = place.range();
    json.name(name).beginObject();
    json.name("startLine").value(spot.line());
    json.name("startColumn").value(spot.column());
    json.name("endLine").value(spot.end().line());
    json.name("endColumn").value(spot.end().column());
    json.name("charOffset").value(range.start());
    json.name("charLength").value(range.length());
    if (withSnippet && range.length() > 0 && range.length() <= LONGEST_SNIPPET) {
      json.name("snippet").beginObject();
      json.name("text").value(hidden.of(place.source()).masked(place.source().text(), range));
      json.endObject();
    }
    json.endObject();
  }

  private void address(String name) throws IOException {
    json.name("uri").value(uri(name));
    if (!isWhole(name)) {
      json.name("uriBaseId").value(BASE);
    }
  }

  private static boolean isWhole(String name) {
    return name.startsWith("/") || name.matches("[A-Za-z]:/.*");
  }

  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    String rest = name;
    if (isWhole(name)) {
      // The colon of a drive is the only sign that stays as it is.
      String drive = name.startsWith("/") ? "" : name.substring(0, 2);
      uri.append("file://").append(drive.isEmpty() ? "" : "/").append(drive);
      rest = name.substring(drive.length());
    }
    for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
