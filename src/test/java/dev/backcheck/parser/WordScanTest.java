package dev.backcheck.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordScanTest {

  // The scan takes numbers of eight bytes, 512 of them at once.
  private static final int FURTHEST = 20;
  private static final int PIECE = 4096;

  @ParameterizedTest
  @ValueSource(
      strings = {"BACKUP", "cred", "\n:r x", "[s3:", "DataBase", "drop;", "secret =", "\0"})
  void aWordIsFoundWhereverItStands(String word) {
    for (int before = 1; before < FURTHEST; before++) {
      for (int behind = 0; behind < FURTHEST; behind++) {
        assertThat(matters(" ".repeat(before) + word + " ".repeat(behind + 4))).isTrue();
        assertThat(matters(" ".repeat(PIECE - before) + word + " ".repeat(behind))).isTrue();
        assertThat(matters("é".repeat(before) + " " + word + "é".repeat(behind) + " x")).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BACKU", "acred", "create t", "drop x", "secret x", "[s3;", "a:r x", "ééé"})
  void whatIsNoneIsNotFound(String text) {
    for (int before = 1; before < FURTHEST; before++) {
      assertThat(matters("a".repeat(before) + text + " a")).isFalse();
      assertThat(matters("a".repeat(PIECE - before) + text + " a")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"10, false", "16, true", "17, true"})
  void onlyTheBytesOfTheFileCount(int length, boolean found) {
    byte[] bytes = "SELECT 1; BACKUP LOG".getBytes(StandardCharsets.US_ASCII);
    assertThat(ScriptParser.matters(bytes, length)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"8, 20, true", "11, 20, false", "0, 12, false", "0, 16, true"})
  void aPartOfATextIsLookedThrough(int from, int to, boolean found) {
    byte[] text = "SELECT 1; BACKUP LOG d".getBytes(StandardCharsets.US_ASCII);
    WordScan scan = new WordScan(List.of(ScanWord.anywhere("backup")));
    assertThat(scan.finds(text, from, to, text.length)).isEqualTo(found);
  }

  private static boolean matters(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ScriptParser.matters(bytes, bytes.length);
  }
}
