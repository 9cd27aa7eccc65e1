package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text without sense: whatever it is, it is read to its end, and no word of ours is passed over.
 */
class SoupTest {

  private static final String WORDS =
      "BACKUP RESTORE DATABASE LOG SERVER GROUP CERTIFICATE MASTER KEY SERVICE SYMMETRIC HEADERONLY"
          + " VERIFYONLY CREATE ALTER DROP CREDENTIAL SCOPED DUMP LOAD TRAN TO FROM WITH DISK URL TAPE"
          + " MIRROR MOVE FILE FILEGROUP PAGE INIT STATS COMPRESSION ENCRYPTION ALGORITHM FORMAT BY"
          + " PASSWORD IDENTITY SECRET FOR PROVIDER IF ELSE WHILE BEGIN END TRY CATCH CASE WHEN THEN"
          + " EXISTS NOT NULL AND OR SELECT INSERT UPDATE DELETE MERGE INTO VALUES SET DECLARE EXEC"
          + " EXECUTE AS ON UNION ALL GRANT DENY REVOKE PROCEDURE FUNCTION TRIGGER VIEW TABLE USE PRINT"
          + " RETURN GOTO THROW LOGIN OUTPUT AT ATOMIC DIALOG CONVERSATION OPEN CLOSE FETCH x [y] \"z\""
          + " @v $(a) ${b} 'text' N'text' 1 -1 0x1F 1.5 ( ) ( ) , , ; = = + += . : :: - * / < > -- /* */"
          + " \nGO\n \nGO 3\n \n:r x\n ' [ \" \u00E9 \u8CA9 \uD83D\uDE00 \uD83D \uDE00 \uFEFF \u0000 \u2019"
          + " \u2013 \u00A0 \u200B";
  private static final String[] PIECES = WORDS.split(" ", -1);

  @Test
  void noWordOfOursIsPassedOver() {
    Random random = new Random(60_000);
    for (int i = 0; i < 60_000; i++) {
      assertNothingPassedOver(soup(random));
    }
  }

  private static String soup(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void assertNothingPassedOver(String sql) {
    Source source = Source.of("soup.sql", sql);
    Script script = new ScriptParser(true).read(source);
    List<Statement> statements = Trees.statements(script);
    List<SourceRange> known = new ArrayList<>();
    for (Statement statement : statements) {
      if (!(statement instanceof SurroundingStatement) || isPermission(statement)) {
        known.add(statement.range());
      }
    }
    known.sort(Comparator.naturalOrder());
    int at = 0;
    for (ScriptToken token : Tokens.of(source).visible()) {
      boolean ours = token.getType() == TSqlParser.BACKUP || token.getType() == TSqlParser.RESTORE;
      while (at < known.size() && known.get(at).end() <= token.start()) {
        at++;
      }
      boolean read = at < known.size() && known.get(at).start() <= token.start();
      if (ours && !read) {
        throw new AssertionError(token.range() + " is passed over in " + sql);
      }
    }
  }

  private static boolean isPermission(Statement statement) {
    return statement instanceof OtherStatement other
        && !other.words().isEmpty()
        && Set.of("GRANT", "DENY", "REVOKE").contains(other.words().get(0));
  }

  @Test
  void randomBytesAreReadAsSomething() {
    Random random = new Random(8);
    for (int i = 0; i < 4_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      assertNothingPassedOver(Decoded.of("bytes.sql", bytes).source().text());
    }
  }

  @Test
  void randomCharactersAroundAStatementHideItOnlyInQuotesAndComments() {
    Random random = new Random(16);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k > 0; k--) {
        char c = (char) random.nextInt(1 << (random.nextBoolean() ? 7 : 16));
        text.append("'\"[-/*".indexOf(c) < 0 ? c : ' ');
      }
      String sql = text + ";\nBACKUP LOG a TO d";
      assertThat(Trees.ours(Trees.parse(sql))).as(sql).last().isInstanceOf(Backup.class);
    }
  }

  // The server takes no such character for a part of a word or for white space.
  @ParameterizedTest
  @ValueSource(
      strings = {"\uD83D", "\uDE00", "\uFEFF", "\uD83D\uDE00", "\uFFFF", "\uE000", "\u0378"})
  void aCharacterThatBelongsNowhereIsNamedByItsNumber(String character) {
    String sql = "BACKUP LOG a TO d " + character + "; BACKUP LOG b TO d";
    List<Statement> ours = Trees.ours(Trees.parse(sql));
    assertThat(ours).hasSize(2);
    assertThat(ours.get(0))
        .isInstanceOfSatisfying(
            UnreadableStatement.class,
            statement -> {
              assertThat(sql.substring(statement.culprit().start(), statement.culprit().end()))
                  .isEqualTo(character);
              assertThat(statement.found()).isIn(character, "U+" + number(character));
              assertThat(statement.found().codePoints())
                  .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            });
    assertThat(ours.get(1)).isInstanceOf(Backup.class);
  }

  private static String number(String character) {
    return String.format(Locale.ROOT, "%04X", character.codePointAt(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u0001", "\u001F", "\u00A0", "\u0085", "\u200B", "\u3000", "\u2028"})
  void whiteSpaceOfTheServerSeparates(String space) {
    String sql = String.join(space, "", "BACKUP", "LOG", "a", "TO", "d", "");
    assertThat(Trees.ours(Trees.parse(sql))).singleElement().isInstanceOf(Backup.class);
  }
}
