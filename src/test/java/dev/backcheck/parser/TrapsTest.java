package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.model.Model;
import dev.backcheck.model.Placement;
import dev.backcheck.model.Step;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our words where they are not our statements, and ours among all others: every statement with when
 * it runs, for those that hold others only their kind.
 */
class TrapsTest {

  private static final Path TABLE = Cases.FOLDER.resolve("traps.txt");

  static List<Cases.Case> traps() {
    return Cases.read(TABLE, TrapsTest::steps);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void statementsStandWhereTheyDo(Cases.Case trap) {
    assertThat(steps(trap.sql())).isEqualTo(trap.expected());
  }

  private static String steps(String sql) {
    Script script = Trees.parse(sql);
    return Model.of(List.of(script)).steps().stream()
        .map(step -> when(step.placement()) + " | " + shown(step))
        .collect(Collectors.joining("\n"));
  }

  private static String when(Placement placement) {
    List<String> words = new ArrayList<>();
    if (placement.module()) {
      words.add("module");
    }
    if (placement.handler()) {
      words.add("catch");
    }
    if (placement.loop()) {
      words.add("loop");
    } else if (placement.conditional()) {
      words.add("conditional");
    }
    return words.isEmpty() ? "always" : String.join(" ", words);
  }

  private static String shown(Step step) {
    Statement statement = step.statement();
    String kind = statement.getClass().getSimpleName();
    SourceRange range = statement.range();
    boolean leaf = Trees.children(statement).stream().noneMatch(Statement.class::isInstance);
    return leaf ? kind + " | " + step.source().text(range).replace("\n", "⏎") : kind;
  }
}
