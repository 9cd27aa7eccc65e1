package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.Shapes.Shape;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every statement of the shape files; {@code -Dapprove} writes the trees it finds. */
class ShapesTest {

  static Stream<String> families() {
    return Shapes.families().stream();
  }

  @ParameterizedTest
  @MethodSource("families")
  void statementsHaveTheRecordedShape(String family) {
    List<Shape> shapes = Shapes.of(family);
    List<Shape> read =
        shapes.stream().map(shape -> new Shape(family, shape.sql(), dump(shape.sql()))).toList();
    if (System.getProperty("approve") != null) {
      Shapes.write(family, read);
      return;
    }
    assertThat(shapes).isNotEmpty();
    for (int i = 0; i < shapes.size(); i++) {
      assertThat(read.get(i).dump()).as(shapes.get(i).sql()).isEqualTo(shapes.get(i).dump());
    }
  }

  /** A lone batch is not shown: most statements have one. */
  static String dump(String sql) {
    Script script = Trees.parse(sql);
    List<Batch> batches = script.batches();
    boolean plain = batches.size() == 1 && batches.get(0).count() == 1;
    return TreeDump.of(plain ? batches.get(0).statements() : batches)
        + TreeDump.of(script.problems());
  }
}
