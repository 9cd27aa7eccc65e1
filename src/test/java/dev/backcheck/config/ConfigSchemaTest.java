package dev.backcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.backcheck.report.JsonSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;

/** The schema takes what the reader takes. */
class ConfigSchemaTest {

  private static final ConfigWords WORDS =
      new ConfigWords(
          List.of("unknown-option", "backup-without-checksum"),
          List.of("secret"),
          List.of("flyway"));

  private static List<String> problems(String toml) {
    JsonSchema schema =
        new JsonSchema(JsonParser.parseString(ConfigSchema.of(WORDS)).getAsJsonObject());
    return schema.problems(Toml.parse(toml).toJson());
  }

  @Test
  void everyExampleFits() {
    String all = ConfigText.first(WORDS).replaceAll("(?m)^#(?=[\\[\\w-])(?! )", "");

    assertThat(all).contains("\nfail-on = ", "\n[[overrides]]\n");
    assertThat(problems(all)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fail-onn = 'error'",
        "fail-on = 'eror'",
        "gitignore = 'yes'",
        "targets = '2022'",
        "exclude = [1]",
        "target.versions = '2022'",
        "rules.no-such-rule = 'off'",
        "rules.secret = 'warn'",
        "history.mode = 'x'",
        "[[overrides]]\nrules.secret = 'off'",
        "[[overrides]]\npaths = []\nrule = 1",
        "placeholders.Sas = 1",
      })
  void aMistakeDoesNot(String toml) {
    assertThat(problems(toml)).isNotEmpty();
  }

  @Test
  void everyKeyHasItsMeaning() {
    String schema = ConfigSchema.of(WORDS);
    assertThat(ConfigKeys.all(WORDS))
        .allSatisfy(
            key ->
                assertThat(schema)
                    .contains(key.meaning().replace("\\", "\\\\").replace("\"", "\\\"")));
    assertThat(schema).endsWith("}\n");
  }
}
