package dev.backcheck.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Report;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludesTest {

  private static final String BACKUP = "BACKUP LOG Hr TO DISK = 'D:\\%s.trn';\n";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          main.sql          | part.sql           | part.sql
          main.sql          | part.sql           | .\\part.sql
          main.sql          | part.sql           | "part.sql"
          main.sql          | my part.sql        | "my part.sql"
          main.sql          | Part.SQL           | part.sql
          db/main.sql       | db/x/part.sql      | x\\part.sql
          db/main.sql       | db/x/part.sql      | db/x/part.sql
          db/y/main.sql     | db/x/part.sql      | ../x/part.sql
          db\\main.sql      | db/part.sql        | part.sql
          /srv/db/main.sql  | /srv/db/part.sql   | ./part.sql
          db/main.sql       | /srv/part.sql      | /srv/part.sql
          ../db/main.sql    | ../db/part.sql     | part.sql
          """)
  void aFileIsFoundBesideTheLineOrByItsName(String main, String part, String written) {
    History history = history(script(main, ":r " + written), script(part, BACKUP));

    assertThat(names(history.scripts())).containsExactly(main);
    assertThat(names(history.all())).containsExactly(main, part);
    assertThat(history.problems(history.scripts().get(0))).isEmpty();
  }

  @Test
  void theFileBesideTheLineComesFirst() {
    History history =
        history(script("db/main.sql", ":r a.sql"), script("a.sql", ""), script("db/a.sql", ""));
    assertThat(names(history.scripts())).containsExactly("db/main.sql", "a.sql");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :r gone.sql                                   | MISSING
          :r                                            | MISSING
          :r $(Folder)/a.sql                            | UNKNOWN_NAME
          :r main.sql                                   | LOOP
          :r back.sql                                   |
          :setvar f a.sql~:r $(F)                       |
          :setvar f "a.sql"~GO~:r $(f)                  |
          :setvar f a.sql~:setvar f~:r $(f)             | UNKNOWN_NAME
          :r setf.sql~:r $(f)                           |
          :r $(given).sql                               |
          IF 1 = 1~BEGIN~:r a.sql~END                   |
          PRINT ':r'~:r gone.sql                        | MISSING
          """)
  void everyLineIsFollowedOrSaid(String main, IncludeProblem.Kind kind) {
    Script first = script("main.sql", main.replace('~', '\n') + "\nBACKUP LOG x TO DISK = 'a'");
    History history =
        History.of(
            List.of(
                first,
                script("a.sql", ""),
                script("back.sql", "BACKUP LOG a TO DISK = 'b'"),
                script("setf.sql", ":setvar f a.sql")),
            HistoryMode.GIVEN,
            Map.of("Given", "a"));
    List<IncludeProblem.Kind> expected = kind == null ? List.of() : List.of(kind);
    assertThat(history.problems(first)).extracting(IncludeProblem::kind).isEqualTo(expected);
  }

  @Test
  void whatIsIncludedStandsInPlaceOfTheLine() {
    Script main = script("main.sql", backup(1) + ":r a.sql\n" + backup(5) + "GO\n" + backup(6));
    Script a = script("a.sql", backup(2) + ":r b.sql\n" + "GO\n" + backup(4));
    Script b = script("b.sql", backup(3));

    List<Step> steps = Model.of(history(a, main, b), Settings.DEFAULT).steps();

    assertThat(steps)
        .extracting(step -> step.source().name().charAt(0) + "" + step.batch())
        .containsExactly("m0", "a0", "b0", "a1", "m1", "m2");
  }

  @Test
  void aLoopIsReportedWhereItCloses() {
    Report report =
        Backcheck.builder()
            .build()
            .check(
                List.of(
                    Source.of("a.sql", "PRINT 1;\n:r b.sql"), Source.of("b.sql", "\n\n:r a.sql")));

    assertThat(report.findings())
        .extracting(
            f ->
                f.rule()
                    + " "
                    + f.place().source()
                    + " "
                    + f.place().source().position(f.place().range().start()).line())
        .containsExactly("include-loop b.sql 3");
  }

  @Test
  void aScriptThatIsIncludedIsNotAppliedForItself() {
    String create =
        "CREATE CREDENTIAL [https://a.blob.core.windows.net/c] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=fake&sig=fake'";
    Report report =
        Backcheck.builder()
            .build()
            .check(
                List.of(
                    Source.of("credential.sql", create),
                    Source.of("main.sql", ":r credential.sql")));
    assertThat(report.findings())
        .noneMatch(finding -> finding.rule().equals("credential-duplicate-create"));
    assertThat(report.summary().files()).isEqualTo(2);
    assertThat(report.summary().statements()).isEqualTo(1);
  }

  @Test
  void aLongChainIsCutOff() {
    List<Script> scripts = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      scripts.add(script("s" + i + ".sql", ":r s" + (i + 1) + ".sql"));
    }
    History history = History.of(scripts);

    assertThat(history.all()).hasSize(5_000);
    assertThat(
            scripts.stream()
                .flatMap(s -> history.problems(s).stream())
                .map(IncludeProblem::kind)
                .collect(Collectors.groupingBy(k -> k, Collectors.counting())))
        .containsEntry(IncludeProblem.Kind.MISSING, 1L)
        .containsKey(IncludeProblem.Kind.TOO_DEEP);
    assertThat(Model.of(history, Settings.DEFAULT).steps()).hasSizeBetween(1, 5_000);
  }

  @Test
  void includesThatDoubleEachTimeAreFollowedOnce() {
    List<Script> scripts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      scripts.add(
          script(
              "s" + i + ".sql", ":r s" + (i + 1) + ".sql\n:r s" + (i + 1) + ".sql\n" + backup(i)));
    }
    scripts.add(script("s60.sql", backup(60)));
    History history = History.of(scripts);

    assertThat(history.problems(scripts.get(0)))
        .extracting(IncludeProblem::kind)
        .containsExactly(IncludeProblem.Kind.TOO_MANY);
    assertThat(Model.of(history, Settings.DEFAULT).steps()).hasSizeLessThan(200);
  }

  @Test
  void aCommonFileMayBeIncludedByAll() {
    List<Script> scripts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      scripts.add(script("s" + i + ".sql", ":r common.sql\n"));
    }
    scripts.add(script("common.sql", backup(1)));

    assertThat(Model.of(History.of(scripts), Settings.DEFAULT).steps()).hasSize(500);
  }

  private static String backup(int i) {
    return BACKUP.formatted(i);
  }

  private static History history(Script... scripts) {
    return History.of(List.of(scripts));
  }

  private static Script script(String name, String text) {
    return new ScriptParser(true).parse(Source.of(name, text));
  }

  private static Stream<String> names(List<Script> scripts) {
    return scripts.stream().map(script -> script.source().name());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :r set.sql~USE here                  | here
          USE here~:r b.sql                    | here
          :r use.sql                           | there
          USE here~:r use.sql                  | there
          :r use.sql~GO                        | there
          :connect x~:r use.sql                | there
          """)
  void theSessionGoesOnAcrossTheLine(String main, String database) {
    Script first = script("main.sql", main.replace('~', '\n') + "\n" + backup(1));
    Model model =
        Model.of(
            history(
                first,
                script("set.sql", ":setvar x y"),
                script("b.sql", backup(2)),
                script("use.sql", backup(3) + "USE there\nGO")),
            Settings.DEFAULT);
    Step last =
        model.steps().stream()
            .filter(step -> step.script().equals(first))
            .reduce((before, after) -> after)
            .orElseThrow();

    assertThat(model.currentDatabase().at(last).orElseThrow().what().constant()).contains(database);
  }

  @Test
  void twoRunsOfAFileAreTwoSessions() {
    Model model =
        Model.of(
            history(
                script("a.sql", ":r use.sql"),
                script("b.sql", ":r use.sql"),
                script("use.sql", backup(3) + "USE there\n")),
            Settings.DEFAULT);

    assertThat(model.steps()).hasSize(4);
    assertThat(model.currentDatabase().at(model.steps().get(2))).isEmpty();
  }
}
