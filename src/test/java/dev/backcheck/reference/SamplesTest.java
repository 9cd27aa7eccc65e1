package dev.backcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCOUNT   | mystorageaccount
          ACCOUNT   | ACCOUNTNAME
          ACCOUNT   | <storageaccountname>
          ACCOUNT   | <ストレージアカウント名>
          ACCOUNT   | {account}
          CONTAINER | yourcontainer
          CONTAINER | nightly-<date>
          BUCKET    | my-bucket
          SECRET    | <SAS token>
          SECRET    | your SAS key
          SECRET    | xxxxxxxx
          SECRET    | ***
          SECRET    | PLACEHOLDER1
          SECRET    | {0}
          PASSWORD  | <EnterStrongPasswordHere>
          PASSWORD  | UseStrongPasswordHere
          """)
  void knowsSamples(Sample.Kind kind, String text) {
    assertThat(Samples.find(kind, text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ACCOUNT   | acmebak
          ACCOUNT   | mystorageaccount7
          CONTAINER | nightly
          CONTAINER | mystorageaccount
          SECRET    | $(SasToken)
          SECRET    | sv=2024-01-01&sig=fake%2Bfake%3D
          SECRET    | {"Authorization":"Bearer fake"}
          SECRET    | a<b
          SECRET    | a>b<c
          ANY       | {a9fd7855-a978-4931-8027-f0efb1d4f4ea}
          ANY       | <>
          PASSWORD  | Fake-2024-fake
          SECRET    | xx
          SECRET    | secret1a
          """)
  void leavesOthersAlone(Sample.Kind kind, String text) {
    assertThat(Samples.find(kind, text)).isEmpty();
  }

  @Test
  void aLongTextIsComparedInOnePass() {
    assertThat(Samples.find(Sample.Kind.SECRET, "<{".repeat(500_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"repeat, xy", "marked, <", "word, -"})
  void aWrongTextIsReportedWithItsPlace(String match, String text) {
    String lines = "kind\tmatch\ttext\nsecret\t" + match + "\t" + text.replace("-", "");
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.parse("samples.tsv", lines).rows().forEach(Sample::of))
        .withMessageContaining("samples.tsv:2")
        .withMessageContaining("invalid text");
  }
}
