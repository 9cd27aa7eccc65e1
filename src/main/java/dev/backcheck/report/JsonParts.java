package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Finding;
import java.io.IOException;
import java.util.List;

/** Members that several JSON formats have alike. */
final class JsonParts {

  private JsonParts() {}

  /** How sure a finding is, when it shows, with which messages, and where it holds. */
  static void nature(Finding finding, JsonWriter json) throws IOException {
    json.name("confidence").value(finding.confidence().id());
    json.name("fails").value(finding.fails().id());
    engine(finding.engine(), json);
    json.name("targets").beginArray();
    for (Target target : finding.targets()) {
      json.value(target.id());
    }
    json.endArray();
  }

  /** Numbers of the server's messages. */
  static void engine(List<Integer> messages, JsonWriter json) throws IOException {
    json.name("engine").beginArray();
    for (int message : messages) {
      json.value(message);
    }
    json.endArray();
  }
}
