package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GO}, which is no T-SQL, and the lines sqlcmd keeps for itself. */
class BatchesTest {

  // A full stop is a line end here.
  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "PRINT 1, 1",
    "PRINT 1.GO.PRINT 2, 1 1",
    "PRINT 1.go.PRINT 2, 1 1",
    "PRINT 1.Go.PRINT 2.gO, 1 1 1",
    "PRINT 1.GO 5.PRINT 2, 5 1",
    "PRINT 1.GO 0.PRINT 2, 0 1",
    "PRINT 1.  \tGO \t 5  .PRINT 2, 5 1",
    "PRINT 1.GO --x.PRINT 2, 1 1",
    "PRINT 1.GO 3 --x.PRINT 2, 3 1",
    "PRINT 1.GO /* x */.PRINT 2, 1 1",
    "PRINT 1./* x */ GO.PRINT 2, 1 1",
    "PRINT 1.GO, 1 1",
    "PRINT 1.GO 2, 2 1",
    "GO, 1 1",
    "GO.GO.GO, 1 1 1 1",
    "PRINT 1.GO 99999999999.PRINT 2, 2147483647 1",
    // None of these separates.
    "PRINT 1 GO.PRINT 2, 1",
    "PRINT 1.GO PRINT 2, 1",
    "PRINT 1.GO;.PRINT 2, 1",
    "PRINT 1.GO 1.5, 1",
    "PRINT 1.GO -1, 1",
    "PRINT 1.[GO].PRINT 2, 1",
    "PRINT 1.GOTO x, 1",
    "PRINT 1.GO_.PRINT 2, 1",
    "PRINT 1.@GO.PRINT 2, 1",
    "PRINT 'x.GO.y', 1",
    "PRINT ''./*.GO.*/.PRINT 2, 1",
    "SELECT [x.GO.y], 1",
    "SELECT \"x.GO.y\", 1",
    "-- GO.PRINT 1, 1"
  })
  void goSeparatesOnALineOfItsOwn(String shown, String counts) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      // 1.5 is no line end.
      String sql = shown.replaceAll("\\.(?!5)", end).replace("''", "'x'");
      assertThat(Trees.parse(sql).batches())
          .as(sql)
          .extracting(batch -> Integer.toString(batch.count()))
          .containsExactly(counts.split(" ", -1));
    }
  }

  @Test
  void batchesHoldWhatStandsBetweenTheLines() {
    Script script =
        Trees.parse("BACKUP LOG a TO d\nGO 2\nBACKUP LOG b TO d\ngo\n\nBACKUP LOG c TO d");
    assertThat(script.batches())
        .extracting(batch -> script.source().text(batch.range()))
        .containsExactly("BACKUP LOG a TO d\n", "\nBACKUP LOG b TO d\n", "\n\nBACKUP LOG c TO d");
    assertThat(script.batches()).extracting(Batch::count).containsExactly(2, 1, 1);
  }

  @Test
  void aStatementEndsWithItsBatch() {
    assertThat(Trees.ours(Trees.parse("BACKUP LOG a TO\nGO\nd")))
        .singleElement()
        .isInstanceOfSatisfying(
            UnreadableStatement.class,
            statement -> {
              assertThat(statement.found()).isEqualTo("the end of the batch");
              assertThat(statement.range()).isEqualTo(new SourceRange(0, 15));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":r x.sql",
        ":setvar a \"it's\"",
        "!!del \"x",
        ":!!dir c:\\",
        ":on error exit",
        ":CONNECT a"
      })
  void aLineOfSqlcmdEndsTheStatementBeforeIt(String line) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Script script =
          Trees.parse("BACKUP LOG a TO d" + end + line + end + "BACKUP LOG b TO d" + end + line);
      assertThat(Trees.statements(script)).hasSize(4);
      assertThat(Trees.statements(script).get(1))
          .isInstanceOfSatisfying(
              SqlcmdCommand.class,
              command -> assertThat(script.source().text(command.range())).isEqualTo(line));
      assertThat(script.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:r x", "/**/:r x", "a::r x"})
  void aColonElsewhereIsNone(String line) {
    assertThat(Trees.statements(Trees.parse("PRINT 1\n" + line)))
        .noneMatch(SqlcmdCommand.class::isInstance);
  }

  @Test
  void sqlcmdLinesInCommentsAndStringsAreNone() {
    assertThat(Trees.statements(Trees.parse("PRINT '\n:r x\n' /*\n:r y\n!!z */")))
        .noneMatch(SqlcmdCommand.class::isInstance);
  }
}
