package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.value.KnownText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several names is the one somebody may have meant. */
class DistanceTest {

  private static final String URL = "https://acmebak.blob.core.windows.net/nightly/x.bak";

  // Each name is nearer than the next, or as near.
  @ParameterizedTest
  @CsvSource({
    "https://acmebak.blob.core.windows.net/nightly, 0",
    "https://acmebak.blob.core.windows.net/NIGHTLY, 0",
    "https://acmebak.blob.core.windows.net/nightly/x.bak, 0",
    "https://acmebak.blob.core.windows.net:8443/nightly, 2",
    "https://acmebak.blob.core.windows.net/nigthly, 2",
    "https://acmebak.blob.core.windows.net/nightly/y.bak, 2",
    "https://acmebak.blob.core.windows.net/nightly/folder, 3",
    "https://acmebak.blob.core.windows.net/nightly/x.bak/more, 3",
    "https://acmebka.blob.core.windows.net/nightly, 3",
    "https://acmebak.blob.core.chinacloudapi.cn/nightly, 3",
    "https://acmebak.blob.core.windows.net, 5",
    "http://acmebak.blob.core.windows.net/nightly, 6",
    "https://acmebak.blob.core.windows.net/weekly, 6",
    "https://acmebak.blob.core.windows.net/nightly-of-last-year, 6",
    "https://acmebak.example/nightly, 12",
    "https://otherstore.blob.core.windows.net/nightly, 12",
    "http://otherstore.blob.core.windows.net:8443/weekly, 26",
  })
  void ofANameToAUrl(String name, int distance) {
    assertThat(Distance.between(of(name), of(URL))).isEqualTo(distance);
  }

  private static StorageUrl of(String text) {
    return StorageUrl.of(KnownText.of(text)).orElseThrow();
  }
}
