package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text nobody would write, or that was written against us: nothing is thrown, nothing lost. How
 * long it takes is not asserted, but where time grew with the square of the size, this would not
 * end.
 */
class HostileTest {

  private static final int MANY = 20_000;
  private static final int SOME = 5_000;
  private static final String LAST = " BACKUP LOG last TO d";

  static Stream<Arguments> repeated() {
    return Stream.of(
        repeated("SELECT ", "(", "1", ")", 1),
        repeated("SELECT ", "(", "", "", 1),
        repeated("", ")", "", "", 1),
        repeated("", "BEGIN ", "BACKUP LOG a TO d ", "END ", 2),
        repeated("", "BEGIN ", "", "", 1),
        repeated("", "END ", "", "", 1),
        repeated("", "IF 1 = 1 ", "BACKUP LOG a TO d ", "", 2),
        repeated("", "IF 1 = 1 ", "BACKUP LOG a TO d ", "ELSE RESTORE LOG a ", MANY + 2),
        repeated("", "ELSE ", "BACKUP LOG a TO d ", "", 2),
        repeated("", "WHILE 1 = 1 ", "BACKUP LOG a TO d ", "", 2),
        repeated("", "IF (SELECT ", "1", ")", 1),
        repeated("SELECT ", "CASE WHEN 1 = 1 THEN ", "1", " ELSE 2 END", 1),
        repeated("SELECT ", "CASE ", "", "", 1),
        repeated("", "BEGIN TRY ", "BACKUP LOG a TO d ", "END TRY BEGIN CATCH END CATCH ", 2),
        repeated("", "BEGIN TRY END TRY BEGIN CATCH ", "BACKUP LOG a TO d ", "END CATCH ", 2),
        repeated("", "/* ", "x", " */", 1),
        repeated("", "/**/ ", "", "", 1),
        repeated("", "-- x\n", "", "", 1),
        repeated("SET @a = ", "f(", "1", ")", 1),
        repeated("SET @a = ", "f(1, ", "", "", 1),
        repeated("SET @a = 'x'", " + 'x'", "", "", 1),
        repeated("SET @a = ", "+", "", "", 1),
        repeated("SELECT a", ".a", "", "", 1),
        repeated("EXEC ", ".", "", "", 1),
        repeated("EXEC a", ".b", "", "", 1),
        repeated("EXEC p ", "@a = 1, ", "@a = 1", "", 1),
        repeated("BACKUP LOG a TO d WITH INIT", ", INIT", "", "", 2),
        repeated("BACKUP LOG a TO d", ", DISK = 'x'", "", "", 2),
        repeated("BACKUP LOG a TO d", " MIRROR TO d", "", "", 2),
        repeated("BACKUP DATABASE a FILE = ('x'", ", 'x'", ") TO d", "", 2),
        repeated("BACKUP GROUP a", ", a", "", "", 2),
        repeated("BACKUP ", "BACKUP ", "", "", MANY + 2),
        repeated("", "RESTORE DATABASE a FROM d ", "", "", MANY + 1),
        repeated("", "CREATE CREDENTIAL ", "", "", MANY + 1),
        repeated("CREATE CREDENTIAL c WITH IDENTITY = 'x'", ", SECRET = 'x'", "", "", 2),
        repeated("PRINT '", "''", "'", "", 1),
        repeated("PRINT [", "]]", "]", "", 1),
        repeated("PRINT \"", "\"\"", "\"", "", 1),
        repeated("", "a: ", "", "", 1),
        repeated("", "a:", "", "", 1),
        repeated("GRANT BACKUP DATABASE", ", BACKUP LOG", " TO x", "", 1),
        repeated("", "GRANT BACKUP DATABASE ", "", "", MANY + 1),
        repeated("", "GRANT ", "", "", 1),
        repeated("", "CREATE ", "", "", MANY + 1),
        repeated("", "CREATE PROCEDURE p AS ", "", "", 1),
        repeated("", "CREATE DATABASE a, ", "", "", 1),
        repeated("", "DROP DATABASE a, ", "", "", MANY + 1),
        repeated("DROP DATABASE a", ", a", "", "", 1),
        repeated("DECLARE @a int", ", @a int = 1", "", "", 1),
        repeated("SELECT @a = 1", ", @a = 1", "", "", 1),
        repeated("INSERT t ", "EXEC ", "", "", 1),
        repeated("", "INSERT ", "", "", 1),
        repeated("", "WITH ", "", "", 1),
        repeated("", ";", "", "", 1),
        repeated("", "GO\n", "", "", 1),
        repeated("", ":r x\n", "", "", 1),
        repeated("", "$(a)", "", "", 1),
        repeated("", "${", "", "", 1),
        repeated("", "$", "", "", 1));
  }

  private static Arguments repeated(
      String before, String opening, String middle, String closing, int ours) {
    return Arguments.of(before, opening, middle, closing, ours);
  }

  @ParameterizedTest(name = "{0}{1}…{2}{3}…")
  @MethodSource("repeated")
  void nothingIsLostHoweverDeepOrLong(
      String before, String opening, String middle, String closing, int ours) {
    String sql = before + opening.repeat(MANY) + middle + closing.repeat(MANY) + LAST;
    assertThat(Trees.ours(Trees.parse(sql))).hasSize(ours);
  }

  // What stays open before a statement of ours must not be looked through to the end each time.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET @a = f( ",
        "EXEC( ",
        "EXEC p ( ",
        "DECLARE @a f( ",
        "IF EXISTS ( ",
        "IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = ( ",
        "SELECT @a = ( ",
        "SELECT @a = 1, b( ",
        "INSERT t ( EXEC ( ",
        "WHILE ( ",
        "SET @a = ( ( ( ",
        "WITH a ( ",
        "CREATE PROCEDURE p ( ",
        "a.b.c.",
        "a: IF ",
        "BEGIN ATOMIC WITH ( ",
        "INSERT t VALUES ( ",
        "EXEC ('x') AT ",
        "SET @a = CASE ",
        "DROP TABLE a, b, ",
        "GRANT x, ",
        "ALTER DATABASE a SET ",
        "ALTER LOGIN l "
      })
  void whatStaysOpenHidesNoStatementBehindIt(String open) {
    String sql = (open + "BACKUP LOG a TO d ").repeat(SOME);
    assertThat(Trees.ours(Trees.parse(sql))).hasSize(SOME);
  }
}
