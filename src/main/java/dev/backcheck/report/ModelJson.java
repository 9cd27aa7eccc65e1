package dev.backcheck.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.Credentials;
import dev.backcheck.model.Doubt;
import dev.backcheck.model.Model;
import dev.backcheck.model.Placement;
import dev.backcheck.model.Step;
import dev.backcheck.source.Position;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was understood of scripts, as JSON: every statement with when it runs and what its variables
 * are, and the credentials over time. It shows why a rule did or did not report something.
 */
public final class ModelJson {

  private final Model model;
  private final JsonWriter json;
  private final ShownText shown;

  private ModelJson(Model model, JsonWriter json) {
    this.model = model;
    this.json = json;
    this.shown = new ShownText(new HiddenRanges.Cache(model.scripts()));
  }

  /**
   * Writes a model, with a line end behind it. Unknown parts of texts stand between {@code ⟨} and
   * {@code ⟩}; secrets are masked.
   *
   * @param pretty whether to spread it over lines
   * @throws IOException when {@code out} cannot take it
   */
  public static void write(Model model, boolean pretty, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.setFormattingStyle(pretty ? FormattingStyle.PRETTY : FormattingStyle.COMPACT);
    new ModelJson(model, json).write();
    json.flush();
    out.append('\n');
  }

  private void write() throws IOException {
    json.beginObject();
    json.name("statements").beginArray();
    for (Step step : model.steps()) {
      statement(step);
    }
    json.endArray();
    json.name("credentials").beginArray();
    credentials("server", model.serverCredentials());
    credentials("database", model.databaseCredentials());
    json.endArray();
    json.endObject();
  }

  private void statement(Step step) throws IOException {
    json.beginObject();
    json.name("statement").value(step.statement().getClass().getSimpleName());
    place(step.source(), step.statement().range());
    json.name("runs").value(runs(step.placement()));
    if (step.source().isDerived()) {
      json.name("inTextThatIsRun").value(true);
    }
    if (step.doubt() != Doubt.NONE) {
      json.name("reads").value(step.doubt() == Doubt.GUESSED ? "as guessed" : "open-ended");
    }
    List<Value> values = model.valuesOf(step);
    if (!values.isEmpty()) {
      json.name("values").beginArray();
      for (Value value : values) {
        value(step, value);
      }
      json.endArray();
    }
    List<SourceRange> unread = model.unread(step);
    if (!unread.isEmpty()) {
      json.name("unreadFrom").beginArray();
      for (SourceRange range : unread) {
        json.beginObject();
        place(step.source().root(), range);
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  private static String runs(Placement placement) {
    if (placement.unreachable()) {
      return "never";
    }
    StringBuilder words = new StringBuilder();
    words.append(
        placement.loop() ? "in a loop" : placement.conditional() ? "under a condition" : "");
    words.append(placement.handler() ? " after an error" : "");
    words.append(placement.module() ? " when the module is called" : "");
    return words.isEmpty() ? "always" : words.toString().strip();
  }

  private void value(Step step, Value value) throws IOException {
    json.beginObject();
    boolean secret = shown.isHidden(step.source(), value.range());
    String written = step.source().text(value.range());
    json.name("written").value(secret ? Redaction.MASK : Redaction.of(written));
    place(step.source(), value.range());
    KnownText text = model.text(value);
    json.name("means").value(shown.of(text));
    if (text.alternatives().size() > 1) {
      json.name("oneOf").beginArray();
      for (KnownText one : text.alternatives()) {
        json.value(shown.of(one));
      }
      json.endArray();
    }
    json.endObject();
  }

  private void credentials(String scope, Credentials credentials) throws IOException {
    for (CredentialTimeline timeline : credentials.all()) {
      json.beginObject();
      json.name("name").value(shown.of(timeline.name()));
      json.name("of").value(scope);
      json.name("story").beginArray();
      for (Step step : timeline.steps()) {
        event(timeline, step);
      }
      json.endArray();
      json.name("usedBy").beginArray();
      for (Step use : timeline.uses()) {
        json.beginObject();
        place(use.source(), use.statement().range());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
  }

  private void event(CredentialTimeline timeline, Step step) throws IOException {
    json.beginObject();
    String what =
        step.statement() instanceof CreateCredential
            ? "created"
            : step.statement() instanceof AlterCredential ? "altered" : "dropped";
    json.name("is").value(what);
    Optional<Credential> left = timeline.after(step);
    if (left.isPresent()) {
      json.name("as").value(left.get().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    json.name("runs").value(runs(step.placement()));
    place(step.source(), step.statement().range());
    json.endObject();
  }

  private void place(Source source, SourceRange range) throws IOException {
    Source root = source.root();
    SourceRange original = source.original(range);
    Position start = root.position(original.start());
    Position end = root.position(original.end());
    json.name("path").value(Redaction.of(root.name()));
    json.name("line").value(start.line());
    json.name("column").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
  }
}
