package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.generated.TSqlLexer;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every UTF-16 unit is what Unicode says it is, at the beginning of a name and within one. */
class AlphabetTest {

  private static final Pattern BEGINS = Pattern.compile("[\\p{L}\\p{Nl}_#]");
  private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{Nl}\\p{Nd}\\p{M}_#@$]");
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\u0000-\\u001F\\u0085\\u200B]");

  @Test
  void lettersBeginNames() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (c == '@') {
        assertThat(types(c + "b")).containsExactly(TSqlLexer.VARIABLE);
      } else {
        assertThat(types(c + "b").equals(List.of(TSqlLexer.IDENTIFIER)))
            .as("U+%04X", (int) c)
            .isEqualTo(BEGINS.matcher("" + c).matches() || isBlank(c));
      }
    }
  }

  @Test
  void lettersDigitsAndMarksGoOnWithThem() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean whole = GOES_ON.matcher("" + c).matches();
      assertThat(types("a" + c + "b").equals(List.of(TSqlLexer.IDENTIFIER)))
          .as("U+%04X", (int) c)
          .isEqualTo(whole);
      assertThat(types("@a" + c + "b").equals(List.of(TSqlLexer.VARIABLE)))
          .as("U+%04X", (int) c)
          .isEqualTo(whole);
    }
  }

  @Test
  void blanksPartWords() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(types("TO" + c + "TO").equals(List.of(TSqlLexer.TO, TSqlLexer.TO)))
          .as("U+%04X", (int) c)
          .isEqualTo(isBlank(c));
    }
  }

  @Test
  void anythingMayStandInAString() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (c != '\'') {
        assertThat(types("'a" + c + "b'")).as("U+%04X", (int) c).containsExactly(TSqlLexer.STRING);
      }
    }
  }

  @Test
  void aCharacterOfTwoUnitsIsOneToken() {
    assertThat(types("\uD83D\uDE00")).containsExactly(TSqlLexer.OTHER);
  }

  @Test
  void onlyAsciiSpellsKeywords() {
    assertThat(types("BAC\u212AUP")).containsExactly(TSqlLexer.IDENTIFIER);
    assertThat(types("RE\u017FTORE")).containsExactly(TSqlLexer.IDENTIFIER);
    assertThat(types("d\u0131sk D\u0130SK")).containsOnly(TSqlLexer.IDENTIFIER);
    assertThat(types("backUP Restore")).containsExactly(TSqlLexer.BACKUP, TSqlLexer.RESTORE);
    assertThat(types("BACKUP_ _BACKUP BACKUPS B\u00C4CKUP")).containsOnly(TSqlLexer.IDENTIFIER);
  }

  private static boolean isBlank(char c) {
    return BLANK.matcher("" + c).matches();
  }

  private static List<Integer> types(String sql) {
    // A byte order mark is one at the very beginning only.
    Tokens tokens = Tokens.of(Source.of("a.sql", " " + sql));
    return tokens.visible().stream().map(ScriptToken::getType).toList();
  }
}
