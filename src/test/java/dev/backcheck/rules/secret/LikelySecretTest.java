package dev.backcheck.rules.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.value.KnownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts look like secrets; all of these are made up for the test. */
class LikelySecretTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "sv=1&sig=Ab3dEf7h, a shared access signature",
        "sig=Ab3dEf7, -",
        "sv=1&sig=fake-Ab3dEf7h9, -",
        "AKIAQWERTYUIOPAS:Zx9Cv8Bn7Mq6Wp5E, an S3 access key",
        "ASIAQWERTYUIOPAS:Zx9Cv8Bn7Mq6Wp5E, an S3 access key",
        "AKIAQWERTYUIOPAS:fakeCv8Bn7Mq6Wp5E, -",
        "Zx9Cv8Bn7Mq6Wp5E, a secret",
        "Zx9Cv8Bn7Mq6Wp5, -",
        "zx9cv8bn7mq6wp5e, -",
        "ZX9CV8BN7MQ6WP5E, -",
        "ZxYCvTBnSMqRWpPE, -",
        "Zx9Cv8Bn 7Mq6Wp5E, -",
        "Aa1Aa1Aa1Aa1Aa1Aa1, -",
        "Aaaaaaaaaaaaaaa1, -",
        "Zx9Cv8Bn7Mq6$(p)E, -",
        "Replace9Cv8Bn7Mq6Wp5E, -",
        "'', -"
      })
  void kindOfAText(String text, String words) {
    assertThat(LikelySecret.in(KnownText.of(text)).orElse(null)).isEqualTo(words);
  }

  // 16 characters: eight of them twice are 3 bits each, eleven different ones are just below 3.5.
  @ParameterizedTest
  @CsvSource({"Ab1cDe2fAb1cDe2f, false", "Ab1cDe2fGh3iAb1c, true", "Ab1cDe2fGh3AAAAA, false"})
  void wordsRepeatThemselves(String text, boolean random) {
    assertThat(LikelySecret.in(KnownText.of(text)).isPresent()).isEqualTo(random);
  }

  @Test
  void keysHaveTheirLengthAndEssaysAreNone() {
    String half = "Zx9Cv8Bn7Mq6Wp5EYt4RuI3oPa2SdF1gHjKlQwErTy0";

    assertThat(LikelySecret.in(KnownText.of(half + half + "==")))
        .contains("an access key of a storage account");
    assertThat(LikelySecret.in(KnownText.of("Zx9C".repeat(3) + half.repeat(95).substring(0, 4084))))
        .contains("a secret");
    assertThat(
            LikelySecret.in(KnownText.of("Zx9Cv".repeat(2) + half.repeat(96).substring(0, 4087))))
        .isEmpty();
  }
}
