package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.script.SyntaxError;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes as people make them, each with «…» around the culprit and, below a blank line, what is
 * said about it: {@code errors.txt}.
 */
class ErrorsTest {

  private static final Path TABLE =
      Path.of("src", "test", "resources", "dev", "backcheck", "parser", "errors.txt");

  /** Marked SQL and the messages for it. */
  record Row(String sql, List<String> messages) {

    static Row of(String part) {
      int blank = part.lastIndexOf("\n\n");
      return new Row(part.substring(0, blank), part.substring(blank + 2).lines().toList());
    }

    @Override
    public String toString() {
      return sql;
    }
  }

  static Stream<Row> rows() {
    try {
      String text = Files.readString(TABLE, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return Stream.of(text.split("\n----\n")).map(Row::of);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void mistakeIsNamedWhereItIs(Row row) {
    String sql = row.sql().replace("«", "").replace("»", "");
    List<Finding> findings = new ArrayList<>(findings(Trees.parse(sql)));
    findings.sort(Comparator.comparing(finding -> finding.place().range()));
    StringBuilder marked = new StringBuilder(sql);
    for (int i = findings.size() - 1; i >= 0; i--) {
      marked.insert(findings.get(i).place().range().end(), '»');
      marked.insert(findings.get(i).place().range().start(), '«');
    }
    assertThat(marked).hasToString(row.sql());
    assertThat(findings).extracting(Finding::message).isEqualTo(row.messages());
  }

  private static List<Finding> findings(Script script) {
    return new RuleEngine(List.of(new SyntaxError()))
        .check(Model.of(List.of(script)), Settings.DEFAULT);
  }
}
