package dev.backcheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What configuration files say, and what is said of mistakes in them. */
class ConfigFileTest {

  private static final ConfigWords WORDS =
      new ConfigWords(
          List.of("unknown-option", "syntax-error", "backup-without-checksum"),
          List.of("secret", "url"),
          List.of("flyway", "natural"));
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          fail-onn = "error"                  | 1:1: there is no key 'fail-onn'; did you mean 'fail-on'?
          zzz = 1                             | 1:1: there is no key 'zzz'
          \\n  fail-on = "eror"               | 2:13: there is no fail-on 'eror'; did you mean 'error'?
          fail-on = "bad"                     | 1:11: there is no fail-on 'bad'; choose error, warning, info, never
          fail-on = 3                         | 1:11: fail-on is one of error, warning, info, never
          closed-inventory = "yes"            | 1:20: closed-inventory is true or false
          as-of = "soon"                      | 1:9: as-of is a day, such as 2026-11-23
          as-of = 2026-02-30                  | 1:17: this is no TOML: Invalid date
          targets = "2022"                    | 1:11: targets is a list of targets, such as ["2019:standard", "@managed-instance"]
          targets = ["2022",\\n 5]            | 2:2: targets is a list of targets, such as ["2019:standard", "@managed-instance"]
          exclude = "x"                       | 1:11: exclude is a list of texts in quotes
          exclude = ["x", 1]                  | 1:17: exclude is a list of texts in quotes
          [rules]\\nunknown-optoin = "off"    | 2:1: there is no rule or family 'unknown-optoin'; did you mean 'unknown-option'?
          [rules]\\nsyntax-error = "warn"     | 2:16: there is no severity 'warn'; choose off, info, warning, error, on
          [rules]\\nsyntax-error = false      | 2:16: rules.syntax-error is one of off, info, warning, error, on
          rules = "off"                       | 1:1: rules is a table: write [rules]
          overrides = 1                       | 1:1: overrides is a list of tables: write [[overrides]]
          [overrides]\\npaths=["x"]           | 1:1: overrides is a list of tables: write [[overrides]]
          [[overrides]]\\npath = ["x"]        | 2:1: there is no key in [overrides] 'path'; did you mean 'paths'?~\\n~.backcheck.toml:1:1: an override has paths it is for
          [history]\\nmod = "flyway"          | 2:1: there is no key in [history] 'mod'; did you mean 'mode'?
          [history]\\nmode = "flywey"         | 2:8: there is no mode 'flywey'; did you mean 'flyway'?
          [target]\\nversion = "2022"\\nplatform = "linx" | 3:12: there is no platform 'linx'; did you mean 'linux'?
          targets = []\\n[target]\\nversion = "2022" | 2:1: targets and [target] say the same thing; keep one of them
          [estate.availability]\\nSales = "third" | 2:9: there is no role 'third'; choose primary, secondary
          a = b                               | 1:5: this is no TOML: expected a value; texts stand in quotes
          fail-on = "error" x                 | 1:19: this is no TOML: expected a newline or end-of-input
          fail-on = "error"\\nfail-on = "info" | 2:1: 'fail-on' is given twice; first in line 1
          extend = "other.toml"               | 1:1: the file it extends, other.toml, does not exist
          """)
  void aMistakeIsToldWithItsPlace(String toml, String message) {
    assertThatThrownBy(() -> read(toml.replace("\\n", "\n")))
        .isInstanceOf(ConfigFormatException.class)
        .hasMessage(".backcheck.toml:" + message.replace("~\\n~", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sv=2022-11-02&sig=RmFrZUZha2VGYWtlRmFrZUZha2U%3D",
        "Fake0Fake1Fake2Fake3Fake4",
        "FakePa55word!",
      })
  void aSecretInTheFileIsNeverShown(String secret) {
    List<String> files =
        List.of(
            "fail-on = \"" + secret + "\"",
            "as-of = \"" + secret + "\"",
            "targets = [\"" + secret + "\"]",
            "managed-identity-floor = \"" + secret + "\"",
            "[placeholders]\nSas = " + secret,
            "[placeholders]\nSas = \"" + secret + "\" " + secret,
            "[placeholders]\nSas = \"" + secret,
            "[rules]\n\"" + secret + "\" = \"off\"",
            "[rules]\nsyntax-error = \"" + secret + "\"",
            "\"" + secret + "\" = 1",
            "extend = [\"" + secret + "\"]",
            "[estate.availability]\nSales = \"" + secret + "\"");
    for (String toml : files) {
      assertThatThrownBy(() -> read(toml))
          .as(toml)
          .isInstanceOf(ConfigFormatException.class)
          .satisfies(wrong -> assertThat(wrong.getMessage()).doesNotContain(secret))
          .satisfies(wrong -> assertThat(wrong.getMessage()).doesNotContain("RmFrZ", "Pa55"));
    }
  }

  @Test
  void everyExampleOfTheTableIsRead() throws IOException {
    String text = ConfigText.first(WORDS);
    // Every key but the other way to write a target, the file it extends and placeholders' prose.
    String used =
        text.replaceAll("(?m)^#(?=[\\[\\w-])(?! )", "")
            .replaceAll("(?m)^extend.*$|^targets.*$|^backup-without-checksum = \"warning\"$", "");
    assertThat(text.lines()).allMatch(line -> line.isEmpty() || line.startsWith("#"));

    Configuration read = read(used);

    assertThat(read.settings())
        .containsKeys("fail-on", "history.mode", "placeholders.Container", "estate.backups-from");
    assertThat(read.targets()).hasSize(1);
    assertThat(read.estate().availabilityRole("sales")).contains(AvailabilityRole.SECONDARY);
    assertThat(read.overrides()).hasSize(1);
    assertThat(read(text).settings()).isEmpty();
  }

  @Test
  void whatAFileExtendsHoldsWhereItSaysNothing() throws IOException {
    Files.createDirectories(folder.resolve("db/deep"));
    Files.writeString(
        folder.resolve("base.toml"),
        """
        fail-on = "warning"
        exclude = ["old/**"]
        targets = ["2016"]
        [rules]
        unknown-option = "info"
        syntax-error = "warning"
        [[overrides]]
        paths = ["a.sql"]
        """);
    Files.writeString(
        folder.resolve("db/middle.toml"), "extend = \"../base.toml\"\n[rules]\nurl = \"off\"\n");
    Path file = folder.resolve("db/deep/.backcheck.toml");
    Files.writeString(
        file,
        """
        extend = "../middle.toml"
        [target]
        version = "2022"
        [rules]
        unknown-option = "off"
        [[overrides]]
        paths = ["b.sql"]
        """);

    Configuration read = new ConfigFile(WORDS).read(file, "db/deep/.backcheck.toml");

    assertThat(read.targets()).extracting(Object::toString).containsExactly("2022");
    assertThat(read.table("rules"))
        .extracting(rule -> rule.name() + " " + rule.text() + " " + rule.origin())
        .containsExactly(
            "unknown-option off db/deep/.backcheck.toml:5",
            "syntax-error warning base.toml:6",
            "url off db/middle.toml:3");
    assertThat(read.find("exclude").orElseThrow().folder())
        .isEqualTo(folder.toAbsolutePath().normalize());
    assertThat(read.overrides())
        .extracting(override -> override.paths().text())
        .containsExactly("a.sql", "b.sql");
  }

  @Test
  void aMistakeInTheFileThatIsExtendedIsToldThere() throws IOException {
    Files.writeString(folder.resolve("base.toml"), "\nfail-on = 1\n");

    assertThatThrownBy(() -> read("extend = \"base.toml\""))
        .hasMessage("base.toml:2:11: fail-on is one of error, warning, info, never");
  }

  @Test
  void aFileThatExtendsItselfIsAMistake() throws IOException {
    Files.writeString(folder.resolve("base.toml"), "extend = \".backcheck.toml\"\n");

    assertThatThrownBy(() -> read("extend = \"base.toml\""))
        .hasMessageContaining(".backcheck.toml:1:1: the file extends itself, by way of");
  }

  @Test
  void nothingOfASettingIsInItsText() throws IOException {
    Configuration read = read("[placeholders]\nSas = \"FakePa55word!\"\n");

    assertThat(read.toString() + ConfigText.effective(read, WORDS)).doesNotContain("Pa55");
    assertThat(ConfigText.effective(read, WORDS))
        .contains("placeholders.Sas = \"***\"", "# .backcheck.toml:2\n");
  }

  private Configuration read(String toml) throws IOException {
    Path file = folder.resolve(".backcheck.toml");
    Files.writeString(file, toml);
    return new ConfigFile(WORDS).read(file, ".backcheck.toml");
  }
}
