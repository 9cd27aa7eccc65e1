package dev.backcheck.config;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON text strictly, and remembers where everything stands: a fact is a place that
 * findings point at, and a mistake is told with line and column.
 */
final class JsonText {

  static final String CUT =
      "the text ends in the middle: the tool has cut it; sqlcmd needs -y 0, and SSMS a larger"
          + " \"Maximum characters retrieved\" for its grid";

  private static final int DEEPEST = 20;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,300}+)(?:\\.[0-9]{1,300}+)?(?:[eE][-+]?[0-9]{1,9}+)?");
  private static final String SIMPLE_ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final Source source;
  private final String text;
  private int at;

  /** Starts at an offset. */
  JsonText(Source source, int at) {
    this.source = source;
    this.text = source.text();
    this.at = at;
  }

  /** Where reading has stopped. */
  int offset() {
    return at;
  }

  /** Reads the value that begins here, or behind white space. */
  JsonNode value() {
    return value(0);
  }

  private JsonNode value(int depth) {
    skipBlanks();
    if (at == text.length()) {
      throw wrong(at, CUT);
    }
    if (depth > DEEPEST) {
      throw wrong(at, "nested more than " + DEEPEST + " deep");
    }
    return switch (text.charAt(at)) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> characters();
      default -> word();
    };
  }

  private JsonNode members(int depth) {
    int start = at++;
    List<JsonNode.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (!isEnd('}', members.isEmpty())) {
      skipBlanks();
      if (at < text.length() && text.charAt(at) != '"') {
        throw wrong(at, "a name in double quotes is missing here");
      }
      JsonNode.Characters name = characters();
      if (!names.add(name.value())) {
        throw wrong(name.range().start(), "'" + shown(name.value()) + "' stands here twice");
      }
      expect(':');
      members.add(new JsonNode.Member(name.range(), name.value(), value(depth + 1)));
    }
    return new JsonNode.Members(new SourceRange(start, at), members);
  }

  private JsonNode items(int depth) {
    int start = at++;
    List<JsonNode> items = new ArrayList<>();
    while (!isEnd(']', items.isEmpty())) {
      items.add(value(depth + 1));
    }
    return new JsonNode.Items(new SourceRange(start, at), items);
  }

  // Behind an item: its end, or the comma before the next.
  private boolean isEnd(char closing, boolean first) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == closing) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private void expect(char sign) {
    skipBlanks();
    if (at == text.length()) {
      throw wrong(at, CUT);
    }
    if (text.charAt(at) != sign) {
      throw wrong(at, "'" + sign + "' is missing here");
    }
    at++;
  }

  private JsonNode.Characters characters() {
    int start = at;
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '"') {
        at++;
        return new JsonNode.Characters(new SourceRange(start, at), value.toString());
      }
      if (unit == '\n' || unit == '\r') {
        throw wrong(
            at, "a line ends inside a text: the tool has wrapped the result; run sqlcmd with -y 0");
      }
      value.append(unit == '\\' ? escape() : unit);
    }
    throw wrong(at, CUT);
  }

  private char escape() {
    at++;
    if (at == text.length()) {
      throw wrong(at, CUT);
    }
    int simple = SIMPLE_ESCAPES.indexOf(text.charAt(at));
    if (simple >= 0) {
      return ESCAPED.charAt(simple);
    }
    int code = 0;
    for (int i = 1; i <= 4 && text.charAt(at) == 'u'; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        throw wrong(at - 1, "\\u is followed by four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    if (text.charAt(at) != 'u') {
      throw wrong(at - 1, "a backslash is written \\\\");
    }
    at += 4;
    return (char) code;
  }

  private JsonNode word() {
    int start = at;
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      return new JsonNode.Digits(new SourceRange(start, at), number.group());
    }
    for (String word : List.of("true", "false", "null")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        SourceRange range = new SourceRange(start, at);
        return word.equals("null")
            ? new JsonNode.Nothing(range)
            : new JsonNode.Flag(range, word.equals("true"));
      }
    }
    throw wrong(at, "a value is missing here: a text in double quotes, a number, { or [");
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private ServerFactsFormatException wrong(int offset, String message) {
    return new ServerFactsFormatException(source, offset, message);
  }

  /** A name as messages quote it. */
  static String shown(String name) {
    String safe = Redaction.of(name).replaceAll("[\\p{Cntrl}]", " ");
    return safe.length() > 40 ? safe.substring(0, 40) + "..." : safe;
  }
}
