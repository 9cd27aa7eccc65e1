package dev.backcheck.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.backcheck.rule.Reference;
import dev.backcheck.rule.RuleSpec;
import java.io.IOException;
import java.util.List;

/** The descriptions of rules as JSON. */
public final class RulesJson {

  private RulesJson() {}

  /**
   * Writes an array with an object for each rule, and a line end behind it.
   *
   * @throws IOException when {@code out} cannot take it
   */
  public static void write(List<RuleSpec> specs, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.beginArray();
    for (RuleSpec spec : specs) {
      write(spec, json);
    }
    json.endArray();
    json.flush();
    out.append('\n');
  }

  private static void write(RuleSpec spec, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(spec.name());
    json.name("family").value(spec.family().id());
    json.name("severity").value(spec.severity().id());
    json.name("confidence").value(spec.confidence().id());
    json.name("fails").value(spec.fails().id());
    JsonParts.engine(spec.engine(), json);
    json.name("summary").value(spec.summary());
    json.name("because").value(spec.because());
    json.name("instead").value(spec.instead());
    json.name("ignoreWhen").value(spec.ignoreWhen());
    json.name("limits").value(spec.limits());
    json.name("inferred").value(spec.inferred());
    json.name("covers").beginArray();
    for (String name : spec.covers().stream().sorted().toList()) {
      json.value(name);
    }
    json.endArray();
    json.name("references").beginArray();
    for (Reference reference : spec.references()) {
      json.beginObject();
      json.name("title").value(reference.title());
      json.name("url").value(reference.url());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
