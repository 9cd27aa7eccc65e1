package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.Cases.Case;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tree of every kind of statement, a file for each family. */
class ShapesTest {

  static List<Path> families() {
    try (Stream<Path> files = Files.list(Cases.FOLDER.resolve("shapes"))) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void statementsHaveTheRecordedShape(Path family) {
    List<Case> shapes = Cases.read(family, ShapesTest::dump);
    assertThat(shapes).isNotEmpty();
    for (Case shape : shapes) {
      assertThat(dump(shape.sql())).as(shape.sql()).isEqualTo(shape.expected());
    }
  }

  // A lone batch is not shown: most scripts have one.
  private static String dump(String sql) {
    Script script = Trees.parse(sql);
    List<Batch> batches = script.batches();
    boolean plain = batches.size() == 1 && batches.get(0).count() == 1;
    String dump = TreeDump.of(plain ? batches.get(0).statements() : batches);
    return (dump + TreeDump.of(script.problems())).strip();
  }
}
