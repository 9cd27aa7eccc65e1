package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.parser.LongScript;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.LongText;
import dev.backcheck.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file that is read as if it were too long to be held whole: the same is found, line by line. */
final class LongReading {

  // So that batches, tokens and characters lie across the end of a window.
  private static final List<Integer> WINDOWS = List.of(1, 7, 64);

  private static final String NAME = "V1__a.sql";

  private LongReading() {}

  private static final class InMemory implements LongText.Bytes {

    private final byte[] file;

    InMemory(byte[] file) {
      this.file = file;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(file);
    }

    @Override
    public long size() {
      return file.length;
    }
  }

  static void check(Backcheck backcheck, byte[] file) {
    List<String> expected = found(backcheck, Decoded.of(NAME, file).source());
    for (int window : WINDOWS) {
      assertThat(found(backcheck, read(file, window)))
          .as("through a window of " + window)
          .isEqualTo(expected);
    }
  }

  private static Source read(byte[] file, int window) {
    try {
      return LongScript.read(NAME, new InMemory(file), window).source();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> found(Backcheck backcheck, Source source) {
    return backcheck.check(source).findings().stream()
        .filter(finding -> !Promises.isBareVerb(finding))
        .map(
            finding ->
                "line "
                    + source.position(finding.place().range().start()).line()
                    + " "
                    + finding.rule()
                    + " "
                    + finding.severity())
        .toList();
  }
}
