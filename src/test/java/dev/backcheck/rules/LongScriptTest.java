package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.parser.LongScript;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Encoding;
import dev.backcheck.source.LongText;
import dev.backcheck.source.Position;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving out most of a long script changes nothing of what is found, nor where. */
class LongScriptTest {

  private static final RuleEngine RULES =
      new RuleEngine(BuiltInRules.all().stream().filter(rule -> !rule.isOnDemand()).toList());
  private static final int CHUNKS = 7;

  private static final List<Encoding> ENCODINGS =
      List.of(
          new Encoding(StandardCharsets.UTF_8, false),
          new Encoding(StandardCharsets.UTF_8, true),
          new Encoding(StandardCharsets.UTF_16LE, true),
          new Encoding(StandardCharsets.UTF_16BE, true),
          new Encoding(StandardCharsets.UTF_16LE, false),
          new Encoding(StandardCharsets.UTF_16BE, false),
          new Encoding(Charset.forName("UTF-32LE"), true),
          new Encoding(Charset.forName("UTF-32BE"), true),
          new Encoding(Encoding.WINDOWS_1252, false));
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  private interface Reading {
    Decoded of(String name, byte[] bytes, int chunk);
  }

  private record Form(Encoding encoding, String lineEnd, int chunk) {

    byte[] bytes(String sql) {
      boolean narrow = encoding.charset().equals(Encoding.WINDOWS_1252);
      String text = narrow ? sql.replace("東京 😱", "").replaceAll("[^\\x00-\\xFF]", "x") : sql;
      try {
        return encoding.encode(text.replace("\n", lineEnd));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (Encoding encoding : ENCODINGS) {
      for (String lineEnd : LINE_ENDS) {
        IntStream.rangeClosed(1, CHUNKS)
            .mapToObj(chunk -> new Form(encoding, lineEnd, chunk))
            .forEach(forms::add);
      }
    }
    return forms;
  }

  static Stream<Arguments> examples() {
    List<Example> examples =
        BuiltInRules.all().stream()
            .map(rule -> rule.spec())
            .flatMap(spec -> Stream.concat(spec.bad().stream(), spec.good().stream()))
            .toList();
    List<Form> forms = forms();
    // Each third will do: every rule has more than two, and every form has its turn.
    return IntStream.range(0, examples.size())
        .filter(i -> i % 3 == 0)
        .mapToObj(i -> Arguments.of(examples.get(i), forms.get(i / 3 % forms.size())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSameAtTheSamePlaces(Example example, Form form) {
    assertThat(check(example, form, LongScriptTest::shortened))
        .containsExactlyElementsOf(
            check(example, form, (name, bytes, chunk) -> Decoded.of(name, bytes)));
  }

  static Stream<Form> everyForm() {
    return forms().stream();
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void keepsLinesAndColumns(Form form) {
    byte[] bytes = form.bytes(OtherBatches.around("BACKUP LOG Hr TO DISK == 'x';\n"));
    Decoded shortened = shortened("a.sql", bytes, form.chunk());
    Decoded whole = Decoded.of("a.sql", bytes);

    assertThat(shortened.encoding()).isEqualTo(whole.encoding());
    assertThat(shortened.doubt()).isEqualTo(whole.doubt());
    assertThat(shortened.source().lineCount()).isEqualTo(whole.source().lineCount());
    assertThat(shortened.shortened()).isTrue();
    assertThat(shortened.source().text().length()).isLessThan(whole.source().text().length());
    assertThat(places(shortened)).containsExactlyElementsOf(places(whole));
  }

  private static List<Position> places(Decoded decoded) {
    Script script = new ScriptParser(true).parse(decoded.source());
    return script.batches().stream()
        .flatMap(batch -> batch.statements().stream())
        .map(statement -> decoded.source().position(statement.range().start()))
        .toList();
  }

  @Test
  void keepsTheFirstAndTheLastOfManyRows() {
    String sql =
        """
        IF @@SPID > 5
        INSERT t VALUES (1)
        INSERT t VALUES (2)

        INSERT t VALUES ('use it')
        INSERT t VALUES ('$(File)')
        INSERT t VALUES (3) -- three
        -- four
        INSERT t VALUES (4); INSERT t VALUES (5)
        INSERT t VALUES (6)
        INSERT t VALUES (7)
        INSERT t VALUES (8)
        ELSE
        BACKUP LOG a TO b
        """;
    assertThat(shortened("a.sql", sql.getBytes(StandardCharsets.UTF_8), 5).source().text())
        .isEqualTo(
            """
            IF @@SPID > 5
            INSERT t VALUES (1)
            INSERT t VALUES (2)

            INSERT t VALUES ('use it')
            INSERT t VALUES ('$(File)')
            INSERT t VALUES (3) -- three
            -- four
            INSERT t VALUES (4); INSERT t VALUES (5)
            INSERT t VALUES (6)

            INSERT t VALUES (8)
            ELSE
            BACKUP LOG a TO b
            """);
  }

  @Test
  void leavesOutBatchesAndRows() {
    String row = "INSERT dbo.Notes VALUES (1, 'some text')\n";
    String sql =
        row.repeat(1000)
            + "GO\n"
            + row.repeat(1000)
            + "BACKUP LOG a TO b\nUPDATE t SET a = 1\nGO\n";

    assertThat(shortened("a.sql", sql.getBytes(StandardCharsets.UTF_8), 100).source().text())
        .isEqualTo(
            "\n".repeat(1000)
                + "GO\n"
                + row
                + "\n".repeat(998)
                + row
                + "BACKUP LOG a TO b\nUPDATE t SET a = 1\nGO\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--liquibase formatted sql", "SET IMPLICIT_TRANSACTIONS ON", "\0"})
  void isReadWholeWhereEverythingMayMatter(String word) {
    String sql = OtherBatches.SQL + word + "\n" + OtherBatches.SQL;

    Decoded decoded = shortened("a.sql", sql.getBytes(StandardCharsets.UTF_8), 5);

    assertThat(decoded.source().text()).isEqualTo(sql);
    assertThat(decoded.doubt())
        .isEqualTo(Decoded.of("a.sql", sql.getBytes(StandardCharsets.UTF_8)).doubt());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 4096})
  void damageIsToldAsIfItWereReadWhole(int chunk) {
    String sql = OtherBatches.SQL + "BACKUP LOG [Größe 😱] TO DISK = 'x'\n";
    for (Encoding encoding : ENCODINGS.subList(0, ENCODINGS.size() - 1)) {
      byte[] bytes = new Form(encoding, "\n", chunk).bytes(sql);
      for (int at = bytes.length - 30; at < bytes.length; at++) {
        byte[] damaged = bytes.clone();
        damaged[at] = (byte) 0xD8;
        assertSame(damaged, chunk);
        assertSame(Arrays.copyOf(bytes, at), chunk);
      }
    }
  }

  private static void assertSame(byte[] bytes, int chunk) {
    Decoded shortened = shortened("a.sql", bytes, chunk);
    Decoded whole = Decoded.of("a.sql", bytes);
    assertThat(shortened.doubt()).isEqualTo(whole.doubt());
    assertThat(shortened.encoding()).isEqualTo(whole.encoding());
    assertThat(shortened.source().text()).endsWith(end(whole.source().text()));
  }

  private static String end(String text) {
    return text.substring(text.length() - 5);
  }

  private static List<String> check(Example example, Form form, Reading reading) {
    ScriptParser parser = new ScriptParser(example.settings().quotedIdentifier());
    List<Script> scripts =
        example.scripts().stream()
            .map(
                script ->
                    reading.of(
                        script.name(),
                        form.bytes(OtherBatches.around(MarkedSql.of(script.sql()).sql())),
                        form.chunk()))
            .map(Decoded::source)
            .map(parser::parse)
            .toList();
    Model model = Model.of(scripts, example.settings());
    return RULES.check(model, example.settings()).stream().map(LongScriptTest::told).toList();
  }

  private static String told(Finding finding) {
    Source source = finding.place().source().root();
    return finding.rule()
        + source.position(finding.place().range().start())
        + source.position(finding.place().range().end())
        + finding.message();
  }

  private static Decoded shortened(String name, byte[] bytes, int chunk) {
    try {
      return LongScript.read(
          name,
          new LongText.Bytes() {
            @Override
            public InputStream open() {
              return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
              return bytes.length;
            }
          },
          chunk);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
