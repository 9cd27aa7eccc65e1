package dev.backcheck.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Files of SQL and what is expected of it: SQL, a blank line, the expectation; {@code ----} ends a
 * case. The expectation has no blank lines, SQL may have some. {@code -Dapprove} rewrites them.
 */
final class Cases {

  /** The resources of this package. */
  static final Path FOLDER = Path.of("src", "test", "resources", "dev", "backcheck", "parser");

  private static final String END = "\n----\n";

  /** A case; the expectation may be empty. */
  record Case(String sql, String expected) {

    @Override
    public String toString() {
      return sql;
    }

    private static Case of(String part) {
      if (part.endsWith("\n") || !part.contains("\n\n")) {
        return new Case(part.strip(), "");
      }
      int blank = part.lastIndexOf("\n\n");
      return new Case(part.substring(0, blank), part.substring(blank + 2));
    }
  }

  private Cases() {}

  static List<Case> read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n") + "\n";
      List<Case> cases = new ArrayList<>();
      for (String part : text.split(END, -1)) {
        if (!part.isBlank()) {
          cases.add(Case.of(part));
        }
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The cases of a file; with {@code -Dapprove}, the answers become what is expected. */
  static List<Case> read(Path file, UnaryOperator<String> answer) {
    List<Case> cases = read(file);
    if (System.getProperty("approve") == null) {
      return cases;
    }
    List<Case> answered =
        cases.stream().map(c -> new Case(c.sql(), answer.apply(c.sql()))).toList();
    StringBuilder text = new StringBuilder();
    for (Case c : answered) {
      text.append(c.sql()).append("\n\n").append(c.expected()).append(END);
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return answered;
  }
}
