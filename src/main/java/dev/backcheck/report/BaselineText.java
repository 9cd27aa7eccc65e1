package dev.backcheck.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A baseline as a text of JSON, which {@code baseline.schema.json} beside this class describes: an
 * entry a line, in order, so that Git merges it line by line.
 */
public final class BaselineText {

  /** Version of the format; another one cannot be read. */
  static final int VERSION = 1;

  private static final String ABOUT =
      "Findings that 'backcheck check' leaves out. Made by 'backcheck baseline create', kept by 'backcheck baseline update'.";

  private BaselineText() {}

  /** The text of a baseline; the same for the same entries. */
  public static String of(Baseline baseline) {
    List<String> lines = new ArrayList<>();
    baseline.entries().forEach(entry -> lines.add("\n    " + line(entry)));
    return "{\n  \"about\": \""
        + ABOUT
        + "\",\n  \"version\": "
        + VERSION
        + ",\n  \"findings\": ["
        + String.join(",", lines)
        + (lines.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  /**
   * Reads a baseline.
   *
   * @param name of the file, for messages
   * @throws BaselineFormatException when the text is none, or one of another version
   */
  public static Baseline read(String text, String name) {
    return new BaselineReader(text, name).read();
  }

  private static String line(BaselineEntry entry) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("path").value(entry.path());
      json.name("rule").value(entry.rule());
      json.name("statement").value(entry.statement());
      if (entry.count() > 1) {
        json.name("count").value(entry.count());
      }
      json.endObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string takes every text", impossible);
    }
    return text.toString();
  }
}
