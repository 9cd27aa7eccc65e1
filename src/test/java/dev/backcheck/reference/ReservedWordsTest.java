package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "BACKUP, true, true, true",
    "restore, true, true, true",
    "Select, true, true, true",
    "MERGE, true, true, true",
    "WITH, true, true, true",
    "ELSE, true, false, true",
    "END, true, true, true",
    "DATABASE, true, false, false",
    "FILE, true, false, false",
    "TO, true, false, false",
    "IDENTITY, true, false, false",
    "KEY, true, false, false",
    "EXTERNAL, true, false, false",
    "TRAN, true, false, false",
    "DISK, false, false, false",
    "DUMP, false, true, true",
    "LOAD, false, true, true",
    "THROW, false, true, true",
    "RECEIVE, false, true, true",
    "MOVE, false, true, true",
    "CREDENTIAL, false, false, false",
    "URL, false, false, false",
    "GO, false, false, false"
  })
  void knowsWords(String word, boolean reserved, boolean starts, boolean follows) {
    assertThat(ReservedWords.isReserved(word)).isEqualTo(reserved);
    assertThat(ReservedWords.startsStatement(word)).isEqualTo(starts);
    assertThat(ReservedWords.followsStatement(word)).isEqualTo(follows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k\u0131ll", "\u212Aey", "[SELECT]"})
  void otherTextIsNoWord(String text) {
    assertThat(ReservedWords.isReserved(text)).isFalse();
    assertThat(ReservedWords.startsStatement(text)).isFalse();
  }

  @Test
  void aWordIsInTheTableOnceAndInUpperCase() {
    String header = "word\treserved\tstarts\tcontinues\n";
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ReservedWords.load(
                    Table.parse("words.tsv", header + "USE\tyes\tyes\tno\nUSE\tno\tno\tno")))
        .withMessageContaining("words.tsv:3");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ReservedWords.load(Table.parse("words.tsv", header + "use\tyes\tyes\tno")))
        .withMessageContaining("words.tsv:2");
  }
}
