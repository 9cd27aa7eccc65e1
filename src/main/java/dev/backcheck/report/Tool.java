package dev.backcheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What reports say of the program that made them. */
public final class Tool {

  /** Its name. */
  public static final String NAME = "backcheck";

  private Tool() {}

  /** Its version, for example {@code 1.2.0}. */
  public static String version() {
    return Loaded.LINES.get(0);
  }

  /** The address of its home page. */
  public static String home() {
    return Loaded.LINES.get(1);
  }

  private static final class Loaded {
    static final List<String> LINES = read();

    private static List<String> read() {
      try (InputStream in = Tool.class.getResourceAsStream("version.txt")) {
        if (in == null) {
          throw new IllegalStateException("version.txt is missing beside " + Tool.class.getName());
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
