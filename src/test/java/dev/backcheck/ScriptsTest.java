package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import dev.backcheck.rule.IdleRules;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts as people write them, with variables, dynamic SQL, control flow and a history: every
 * error and warning, each at its place in the text that was given, and nothing else.
 */
class ScriptsTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/backcheck/scripts");
  private static final Style WIDE = new Style(false, 1000, true);

  static List<ScriptCase> cases() {
    return ScriptCase.in(FOLDER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void exactlyWhatIsNamedIsFound(ScriptCase asked) {
    List<Source> sources = asked.sources();
    FoundInScripts found = new FoundInScripts(asked, sources, asked.backcheck().check(sources));

    assertThat(found.script() + "\n" + String.join("\n", found.lines()))
        .isEqualTo(asked.script() + "\n" + String.join("\n", asked.expected()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noOutputTellsASecret(ScriptCase asked) throws IOException {
    Report report = asked.backcheck().check(asked.sources());
    StringBuilder out = new StringBuilder();
    for (OutputFormat format : OutputFormat.values()) {
      format.writer().write(report, WIDE, out);
    }
    assertThat(asked.secrets())
        .allSatisfy(secret -> assertThat(out).doesNotContainIgnoringCase(secret));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noRuleThatIsLeftOutWouldFindAnything(ScriptCase asked) {
    assertThat(IdleRules.findings(asked.checker(), asked.sources())).isEmpty();
  }

  @Test
  void thereAreManyCasesAndEachHasAName() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(cases()).extracting(ScriptCase::toString).doesNotHaveDuplicates();
  }
}
