package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backcheck.parser.generated.TSqlLexer;
import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.reference.ReservedWords;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.UnreadableStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A word that becomes a keyword is no name any longer where the grammar forgets it. So the set of
 * keywords changes only on purpose.
 */
class KeywordsTest {

  private static final Set<String> RESERVED =
      words(
          """
          ALTER AS BACKUP BEGIN BREAK BULK BY CASE CHECKPOINT CLOSE COMMIT CONTINUE CREATE CURSOR DATABASE DBCC
          DEALLOCATE DECLARE DELETE DENY DISTRIBUTED DROP ELSE END EXCEPT EXEC EXECUTE EXISTS EXTERNAL FETCH FILE FOR
          FROM FUNCTION GOTO GRANT GROUP IDENTITY IF INSERT INTERSECT INTO KEY KILL MERGE NOT NULL ON OPEN OR PRINT
          PROC PROCEDURE RAISERROR READTEXT RECONFIGURE RESTORE RETURN REVERT REVOKE ROLLBACK SAVE SELECT SET SETUSER
          SHUTDOWN TABLE THEN TO TRAN TRANSACTION TRIGGER TRUNCATE UNION UPDATE UPDATETEXT USE VIEW WAITFOR WHERE
          WHILE WITH WRITETEXT
          """);

  private static final Set<String> NOT_RESERVED =
      words(
          """
          AFTER ALGORITHM ASYMMETRIC BACKUPSETONLY CATCH CERTIFICATE COMPRESSION CREDENTIAL CRYPTOGRAPHIC
          DATABASE_SNAPSHOT DECRYPTION DIRECTORY_NAME DISK DUMP ENCRYPTION FILEGROUP FILELISTONLY FILESTREAM FORCE
          FORMAT HEADERONLY LABELONLY LEVEL LOAD LOG LOGIN MASTER MIRROR MOVE OUT OUTPUT PAGE PASSWORD PRIVATE
          PROVIDER READ_WRITE_FILEGROUPS REWINDONLY SCOPED SECRET SERVER SERVICE STOPATMARK STOPBEFOREMARK SYMMETRIC
          TAPE THROW TRY URL VERIFYONLY VIRTUAL_DEVICE
          """);

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split("\\s+", -1)));
  }

  static Set<String> notReserved() {
    return NOT_RESERVED;
  }

  @Test
  void keywordsChangeOnlyOnPurpose() {
    assertThat(keywords(TSqlLexer.ALTER, TSqlLexer.RESERVED - 1)).isEqualTo(RESERVED);
    assertThat(keywords(TSqlLexer.AFTER, TSqlLexer.VIRTUAL_DEVICE)).isEqualTo(NOT_RESERVED);
  }

  private static Set<String> keywords(int first, int last) {
    Set<String> words = new TreeSet<>();
    IntStream.rangeClosed(first, last)
        .mapToObj(type -> TSqlLexer.VOCABULARY.getSymbolicName(type))
        .forEach(words::add);
    return words;
  }

  @Test
  void theTableAgreesWhichWordsAreReserved() {
    assertThat(RESERVED).allMatch(ReservedWords::isReserved);
    assertThat(NOT_RESERVED).noneMatch(ReservedWords::isReserved);
  }

  @Test
  void reservedWordsWithoutATokenShareOne() throws IOException {
    assertThat(reservedRows()).hasSizeGreaterThan(150);
    for (String word : reservedRows()) {
      boolean own = RESERVED.contains(word);
      assertThat(type(word)).as(word).isEqualTo(own ? typeOf(word) : TSqlLexer.RESERVED);
    }
  }

  @Test
  void nothingElseIsReserved() throws IOException {
    Set<String> rows = reservedRows();
    rows.removeAll(RESERVED);
    assertThat(new TreeSet<>(Keywords.RESERVED)).isEqualTo(rows);
  }

  private static Set<String> reservedRows() throws IOException {
    Set<String> words = new TreeSet<>();
    try (InputStream table = ReservedWords.class.getResourceAsStream("reserved-words.tsv")) {
      assertThat(table).isNotNull();
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("word\t"))
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[1].equals("yes"))
          .forEach(cells -> words.add(cells[0]));
    }
    return words;
  }

  private static int typeOf(String word) {
    return IntStream.range(1, TSqlLexer.PLACEHOLDER)
        .filter(type -> word.equals(TSqlLexer.VOCABULARY.getSymbolicName(type)))
        .findFirst()
        .orElseThrow();
  }

  private static int type(String word) {
    List<ScriptToken> tokens = Tokens.of(Source.of("test.sql", word)).visible();
    assertThat(tokens).hasSize(1);
    return tokens.get(0).getType();
  }

  @ParameterizedTest
  @MethodSource("notReserved")
  void aWordThatIsNotReservedIsAName(String word) {
    Backup backup = only("BACKUP DATABASE " + word + " TO " + word + ", " + word);
    assertThat(backup.databases().get(0)).isInstanceOfSatisfying(Name.class, named(word));
    assertThat(backup.devices())
        .hasSize(2)
        .extracting(Device::location)
        .allSatisfy(
            location -> assertThat(location).isInstanceOfSatisfying(Name.class, named(word)));
    assertThat(Trees.ours(Trees.parse("DROP CREDENTIAL " + word)))
        .noneMatch(UnreadableStatement.class::isInstance);
    assertThat(Trees.ours(Trees.parse("RESTORE DATABASE " + word + " FROM " + word)))
        .noneMatch(UnreadableStatement.class::isInstance);
  }

  private static Consumer<Name> named(String word) {
    return name -> assertThat(name.value()).isEqualTo(word);
  }

  @ParameterizedTest
  @MethodSource("plainWords")
  void aWordWithoutAShapeOfItsOwnIsAnOption(String word) {
    Backup backup = only("BACKUP DATABASE d TO x WITH " + word + ", " + word + " = 5");
    assertThat(backup.options().all())
        .extracting(Option::name, Option::form)
        .containsExactly(tuple(word, Option.Form.FLAG), tuple(word, Option.Form.ASSIGNED));
  }

  static Set<String> plainWords() {
    Set<String> words = new TreeSet<>(NOT_RESERVED);
    words.removeAll(words("COMPRESSION ENCRYPTION FILESTREAM MOVE STOPATMARK STOPBEFOREMARK"));
    words.add("FILE");
    return words;
  }

  @Test
  void aReservedWordIsNoName() throws IOException {
    for (String word : reservedRows()) {
      assertThat(Trees.ours(Trees.parse("BACKUP DATABASE " + word + " TO d")).get(0))
          .as(word)
          .isInstanceOf(UnreadableStatement.class);
    }
  }

  private static Backup only(String sql) {
    assertThat(Trees.ours(Trees.parse(sql))).as(sql).hasSize(1);
    assertThat(Trees.ours(Trees.parse(sql)).get(0)).as(sql).isInstanceOf(Backup.class);
    return (Backup) Trees.ours(Trees.parse(sql)).get(0);
  }

  @Test
  void theParserKnowsTheTokensOfTheLexer() {
    assertThat(TSqlParser.VIRTUAL_DEVICE).isEqualTo(TSqlLexer.VIRTUAL_DEVICE);
    assertThat(TSqlParser.VOCABULARY.getMaxTokenType())
        .isEqualTo(TSqlLexer.VOCABULARY.getMaxTokenType());
  }
}
