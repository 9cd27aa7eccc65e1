package dev.backcheck.report;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a baseline strictly. */
final class BaselineReader {

  private static final Pattern LINE = Pattern.compile(" at line (\\d+)");
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|={7}|>{7})");
  private static final Pattern STATEMENT = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern RULE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final String REMEDY =
      "; take the file from Git again, or remove it and run 'backcheck baseline create'";

  private final String text;
  private final String name;
  private final JsonReader json;

  BaselineReader(String text, String name) {
    // Editors on Windows put a byte order mark before it.
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.name = name;
    this.json = new JsonReader(new StringReader(this.text));
  }

  /** Reads it to its end. */
  Baseline read() {
    Matcher conflict = CONFLICT.matcher(text);
    if (conflict.find()) {
      long line = text.substring(0, conflict.start()).lines().count() + 1;
      throw new BaselineFormatException(
          name + ":" + line,
          "a conflict that Git could not merge; keep the lines of both sides with a comma between,"
              + " then run 'backcheck baseline update'");
    }
    try {
      Baseline baseline = whole();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw wrong("nothing may follow the object");
      }
      return baseline;
    } catch (IOException broken) {
      // The message of the JSON reader quotes nothing.
      Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
      throw new BaselineFormatException(
          line.find() ? name + ":" + line.group(1) : name, "this is no JSON" + REMEDY);
    } catch (IllegalStateException other) {
      throw wrong("this is not what stands here in a baseline");
    }
  }

  private Baseline whole() throws IOException {
    int version = 0;
    List<BaselineEntry> entries = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "version" -> version = version();
        case "findings" -> entries(entries);
        case "about", "$schema" -> json.skipValue();
        default -> throw wrong("a baseline has no such member; it has version and findings");
      }
    }
    json.endObject();
    if (version == 0) {
      throw new BaselineFormatException(name, "'version' is missing: this is no baseline" + REMEDY);
    }
    return new Baseline(entries);
  }

  private int version() throws IOException {
    int version = number();
    if (version > BaselineText.VERSION) {
      throw new BaselineFormatException(
          name,
          "version "
              + version
              + " was written by a newer Backcheck, this one knows version "
              + BaselineText.VERSION
              + "; use the newer one here too, or remove the file and run 'backcheck baseline create'");
    }
    return version;
  }

  private void entries(List<BaselineEntry> entries) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      entries.add(entry());
    }
    json.endArray();
  }

  private BaselineEntry entry() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    int count = 1;
    json.beginObject();
    while (json.hasNext()) {
      String member = json.nextName();
      switch (member) {
        case "path", "rule", "statement" -> texts.put(member, json.nextString());
        case "count" -> count = number();
        default -> throw wrong("an entry has path, rule, statement and count only");
      }
    }
    json.endObject();
    return new BaselineEntry(
        text(texts, "path", Pattern.compile("(?s).+")),
        text(texts, "rule", RULE),
        text(texts, "statement", STATEMENT),
        count);
  }

  private String text(Map<String, String> texts, String member, Pattern form) {
    String value = texts.getOrDefault(member, "");
    if (!form.matcher(value).matches()) {
      throw wrong("this entry has no '" + member + "' of the usual form");
    }
    return value;
  }

  private int number() throws IOException {
    String digits = json.peek() == JsonToken.NUMBER ? json.nextString() : "";
    if (!digits.matches("[1-9][0-9]{0,8}")) {
      throw wrong("a whole number from 1 on belongs here");
    }
    return Integer.parseInt(digits);
  }

  // The reader tells where it is in no other way.
  private BaselineFormatException wrong(String message) {
    Matcher line = LINE.matcher(json.toString());
    return new BaselineFormatException(
        line.find() ? name + ":" + line.group(1) : name, message + REMEDY);
  }
}
