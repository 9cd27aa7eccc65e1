package dev.backcheck.report;

import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Severity;

/** When a mistake shows itself and how sure that is, as half a sentence. */
final class Effect {

  private Effect() {}

  static String of(Finding finding) {
    boolean error = finding.severity() == Severity.ERROR;
    return (error ? failure(finding) : appearance(finding))
        + messages(finding)
        + doubt(finding.confidence());
  }

  private static String failure(Finding finding) {
    return switch (finding.fails()) {
      case PARSE -> "the server refuses the whole batch";
      case DEPLOY -> "fails when the script is applied";
      case RUN -> "fails when the backup or restore runs";
      case RESTORE -> "the backup is of no use when it is needed";
      case SILENT -> "the server gives no message";
    };
  }

  private static String appearance(Finding finding) {
    return switch (finding.fails()) {
      case PARSE -> "matters when the server reads the batch";
      case DEPLOY -> "matters when the script is applied";
      case RUN -> "matters when the backup or restore runs";
      case RESTORE -> "matters when the backup is needed";
      case SILENT -> "the server gives no message";
    };
  }

  private static String messages(Finding finding) {
    if (finding.engine().isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(finding.engine().size() == 1 ? ", message" : ", messages");
    String separator = " ";
    for (Integer number : finding.engine()) {
      text.append(separator).append(number);
      separator = ", ";
    }
    return text.toString();
  }

  private static String doubt(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN -> "";
      case LIKELY -> " (likely)";
      case POSSIBLE -> " (possible: depends on what the scripts do not show)";
    };
  }
}
