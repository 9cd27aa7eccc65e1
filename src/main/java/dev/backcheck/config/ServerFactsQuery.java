package dev.backcheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a server is asked, and the form of its answer. */
public final class ServerFactsQuery {

  private ServerFactsQuery() {}

  /** The T-SQL script whose result {@link ServerFactsReader} reads; it changes nothing. */
  public static String script() {
    return resource("facts.sql");
  }

  /** The JSON Schema of its result. */
  public static String schema() {
    return resource("facts.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = ServerFactsQuery.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
