package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.docs.RuleMarkdown;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import java.io.IOException;

/** The description of a rule in a SARIF log. */
final class SarifRule {

  // GitHub shows no more.
  private static final int LONGEST = 1024;

  private SarifRule() {}

  static void write(RuleSpec spec, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(spec.name());
    json.name("name").value(pascal(spec.name()));
    text("shortDescription", Printable.line(spec.summary()) + ".", json);
    text("fullDescription", cut(Printable.line(spec.because())), json);
    json.name("help").beginObject();
    json.name("text").value(Printable.lines(spec.because() + "\n\n" + spec.instead()));
    json.name("markdown").value(Printable.lines(RuleMarkdown.of(spec)).strip());
    json.endObject();
    if (!spec.references().isEmpty()) {
      json.name("helpUri").value(spec.references().get(0).url());
    }
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(spec.severity()));
    json.endObject();
    properties(spec, json);
    json.endObject();
  }

  /** A severity in the words of SARIF. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static void properties(RuleSpec spec, JsonWriter json) throws IOException {
    boolean secret = spec.family() == Family.SECRET;
    json.name("properties").beginObject();
    json.name("family").value(spec.family().id());
    json.name("fails").value(spec.fails().id());
    JsonParts.engine(spec.engine(), json);
    // The names from here on are those that GitHub reads.
    json.name("precision").value(precision(spec.confidence()));
    json.name("problem.severity")
        .value(spec.severity() == Severity.INFO ? "recommendation" : spec.severity().id());
    if (secret) {
      json.name("security-severity").value(danger(spec.severity()));
    }
    json.name("tags").beginArray();
    json.value("sql-server").value(spec.family().id());
    if (secret) {
      json.value("security");
    }
    json.endArray();
    json.endObject();
  }

  private static String precision(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN -> "very-high";
      case LIKELY -> "high";
      case POSSIBLE -> "medium";
    };
  }

  // From 0 to 10, as CVSS counts; GitHub calls them high, medium and low.
  private static String danger(Severity severity) {
    return switch (severity) {
      case ERROR -> "8.0";
      case WARNING -> "5.0";
      case INFO -> "2.0";
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }

  private static String pascal(String kebab) {
    StringBuilder name = new StringBuilder();
    for (String word : kebab.split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }
}
