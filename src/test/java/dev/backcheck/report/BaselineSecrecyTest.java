package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No secret of any example is in a baseline, nor anything made of one. */
class BaselineSecrecyTest {

  private static Report all;
  private static Set<String> secrets;

  @BeforeAll
  static void readExamples() {
    all = ExampleReport.ofAll();
    secrets = ExampleReport.secrets(all);
    assertThat(secrets).hasSizeGreaterThan(30);
  }

  @Test
  void noSecretAndNoHashOfOneIsInIt() throws NoSuchAlgorithmException {
    String text = BaselineText.of(Baseline.of(all, path -> path)).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (String secret : secrets) {
      for (String form : List.of(secret, "'" + secret + "'", "N'" + secret + "'")) {
        for (String trace : traces(form)) {
          if (text.contains(trace.toLowerCase(Locale.ROOT))) {
            found.add(trace);
          }
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<String> traces(String secret) throws NoSuchAlgorithmException {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    List<String> traces = new ArrayList<>(List.of(secret));
    traces.add(Base64.getEncoder().encodeToString(bytes));
    for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
      byte[] hash = MessageDigest.getInstance(algorithm).digest(bytes);
      traces.add(HexFormat.of().formatHex(hash));
      traces.add(Base64.getEncoder().encodeToString(hash));
    }
    return traces;
  }

  /** What the hashes are made of. */
  @Test
  void noSecretIsInTheTextThatIsHashed() {
    StatementTexts texts = new StatementTexts(all.scripts());

    assertThat(all.findings())
        .allSatisfy(
            finding -> {
              String text = texts.normalised(texts.statement(finding.place()));
              assertThat(secrets).noneMatch(text::contains);
            });
  }
}
