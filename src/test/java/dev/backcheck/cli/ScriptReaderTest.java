package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

  private static final String ROWS = "INSERT t VALUES (1)\n".repeat(1000);
  private static final String BACKUP = "BACKUP LOG a TO b";

  @TempDir private Path folder;

  @Test
  void ofALongScriptOnlyWhatMattersIsKept() throws Exception {
    ScriptReader reader = reader(InputStream.nullInputStream());
    reader.read(file("a.sql", ROWS + "GO\n" + BACKUP));

    Source source = reader.sources().get(0);
    assertThat(source.text()).isEqualTo("\n".repeat(1000) + "GO\n" + BACKUP);
    assertThat(reader.origin(source).map(origin -> origin.decoded().shortened())).contains(true);
    assertThat(reader.bytes()).isEqualTo(ROWS.length() + 3 + BACKUP.length());
  }

  @Test
  void aLongScriptThatDoesNotMatterIsPassedOver() throws Exception {
    ScriptReader reader = reader(InputStream.nullInputStream());
    reader.read(file("a.sql", ROWS));

    assertThat(reader.sources()).extracting(Source::text).containsExactly("");
    assertThat(reader.whole(reader.sources().get(0)).lineCount()).isEqualTo(1001);
    assertThat(reader.findings()).isEmpty();
  }

  @Test
  void aLongScriptThatIsNoTextIsToldOf() throws Exception {
    ScriptReader reader = reader(InputStream.nullInputStream());
    reader.read(file("a.sql", ROWS + "\0"));

    assertThat(reader.findings())
        .extracting(Finding::message)
        .containsExactly("a.sql does not look like text: character 20000 is NUL; save it as UTF-8");
  }

  @Test
  void aLongChangelogIsReadWhole() throws Exception {
    ScriptReader reader = reader(InputStream.nullInputStream());
    String xml = "<databaseChangeLog>\n" + ROWS + "</databaseChangeLog>";
    reader.read(file("a.xml", xml));

    assertThat(reader.sources()).extracting(Source::text).containsExactly(xml);
  }

  @Test
  void aLongScriptFromStandardInputCanBeGivenBackAsItWas() {
    byte[] bytes = (ROWS + "GO\n" + BACKUP).getBytes(StandardCharsets.UTF_8);
    ScriptReader reader = reader(new ByteArrayInputStream(bytes));
    reader.read(new Input("<stdin>", Optional.empty()));

    Source source = reader.sources().get(0);
    assertThat(source.text()).hasSizeLessThan(2000).endsWith(BACKUP);
    assertThat(reader.origin(source).flatMap(ScriptReader.Origin::piped)).contains(bytes);
  }

  @Test
  void whatDoesNotFitIntoMemoryIsAFindingBesideTheOthers() throws Exception {
    ScriptReader reader =
        reader(
            new InputStream() {
              @Override
              public int read() {
                throw new OutOfMemoryError("as much as there is");
              }

              @Override
              public int read(byte[] into, int from, int length) {
                throw new OutOfMemoryError("as much as there is");
              }
            });
    reader.read(new Input("<stdin>", Optional.empty()));
    reader.read(file("a.sql", BACKUP));

    assertThat(reader.sources()).extracting(Source::text).containsExactly(BACKUP);
    assertThat(reader.findings())
        .extracting(Finding::rule, Finding::message)
        .containsExactly(tuple("unreadable-input", "<stdin> " + ScriptBytes.TOO_LARGE));
  }

  private static ScriptReader reader(InputStream in) {
    return new ScriptReader(new ScriptBytes(in, 10_000, 100));
  }

  private Input file(String name, String text) throws IOException {
    return new Input(name, Optional.of(Files.writeString(folder.resolve(name), text)));
  }
}
