package dev.backcheck.config;

import dev.backcheck.source.Source;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines that tools print around a result: the name of its column, dashes, counts of rows. */
final class FactsEnvelope {

  private static final Pattern HEADER = Pattern.compile("\\s*+|\\s*+facts\\s*+|[\\s-]++");
  private static final Pattern TRAILER =
      Pattern.compile("\\s*+|\\s*+\\([^(){}\\[\\]\"]{1,80}+\\)\\s*+");
  private static final String SCRIPT =
      "this is the script that asks the server, not the answer: run it with sqlcmd -y 0 -o facts.json,"
          + " and give the file it writes";
  private static final String REFUSAL =
      "this is a message of the server or of sqlcmd, not facts: mend what it says and run the script"
          + " again";
  private static final Map<String, String> OTHERS =
      Map.of(
          "/*", SCRIPT, "--", SCRIPT, "SET ", SCRIPT, "DECLARE", SCRIPT, "Msg ", REFUSAL, "Sqlcmd",
          REFUSAL, "HResult", REFUSAL);

  private final Source source;

  FactsEnvelope(Source source) {
    this.source = source;
  }

  /**
   * The JSON value in a text.
   *
   * @throws ServerFactsFormatException when there is none, or something else is around it
   */
  JsonNode content() {
    String text = source.text();
    int start = text.indexOf('{');
    if (text.isBlank()) {
      throw wrong(
          0, "the file is empty: run the script of 'backcheck facts script' and save its result");
    }
    if (start < 0 || !isEach(HEADER, text.substring(0, start))) {
      throw wrong(firstSign(text), other(text.stripLeading()));
    }
    JsonText json = new JsonText(source, start);
    JsonNode content = json.value();
    String rest = text.substring(json.offset());
    if (!isEach(TRAILER, rest)) {
      throw wrong(
          json.offset() + firstSign(rest),
          "something follows the facts: save the result of the script alone");
    }
    return content;
  }

  private static String other(String text) {
    for (Map.Entry<String, String> opening : OTHERS.entrySet()) {
      if (text.startsWith(opening.getKey())) {
        return opening.getValue();
      }
    }
    return "not JSON: the facts begin with {. Save the only cell of the script's result, without"
        + " anything around it";
  }

  private static boolean isEach(Pattern pattern, String lines) {
    List<String> all = lines.lines().toList();
    return all.stream().allMatch(line -> pattern.matcher(line).matches());
  }

  private static int firstSign(String text) {
    return text.length() - text.stripLeading().length();
  }

  private ServerFactsFormatException wrong(int offset, String message) {
    return new ServerFactsFormatException(source, offset, message);
  }
}
