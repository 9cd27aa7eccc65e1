package dev.backcheck.docs;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleSpec;
import java.util.stream.Collectors;

/** The sentence that says when a mistake shows, and with which messages. */
final class Occurrence {

  private Occurrence() {}

  static String of(RuleSpec spec) {
    String messages = spec.engine().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "It shows "
        + when(spec.fails())
        + (messages.isEmpty() ? "." : "; the server's messages: " + messages + ".");
  }

  private static String when(Fails fails) {
    return switch (fails) {
      case PARSE -> "when the server reads the batch, before it runs any of it";
      case DEPLOY -> "when the script is applied";
      case RUN -> "when the backup or restore runs";
      case RESTORE -> "when the backup is needed";
      case SILENT -> "nowhere: no message tells";
    };
  }
}
