package dev.backcheck.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class ChangelogTest {

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- master -->
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.3.xsd">
        <property name="x" value="y"/>
        <include file="z.sql" relativeToChangelogFile="true"/>
        <include
            file="sub/inner.xml"
            relativeToChangelogFile="true"/>
        <changeSet id="1" author="a">
          <sqlFile path="b.sql" relativeToChangelogFile="true"/>
          <rollback><sqlFile path="undo.sql" relativeToChangelogFile="true"/></rollback>
        </changeSet>
        <changeSet id="2" author="a" dbms="h2">
          <sqlFile path="h2.sql" relativeToChangelogFile="true"/>
        </changeSet>
        <includeAll path="all/" relativeToChangelogFile="true"/>
      </databaseChangeLog>
      """;

  private static final String YAML =
      """
      # master
      ---
      databaseChangeLog:
        - property: {name: x, value: 'y'}
        - include:
            file: z.sql
            relativeToChangelogFile: true   # beside this one
        - include: { file: "sub/inner.xml", relativeToChangelogFile: true }
        - changeSet:
            id: 1
            author: a
            comment: >
              several lines: of text
              - with signs
            changes:
              - sqlFile:
                  path: b.sql
                  relativeToChangelogFile: true
            rollback:
            - sqlFile:
                path: undo.sql
                relativeToChangelogFile: true
        - changeSet:
            id: "2"
            author: a
            dbms: h2
            changes:
            - sqlFile: {path: h2.sql, relativeToChangelogFile: true}
        -
          includeAll:
            path: all/
            relativeToChangelogFile: true
      """;

  private static final String JSON =
      """
      {"databaseChangeLog": [
        {"property": {"name": "x", "value": "y"}},
        {"include": {"file": "z.sql", "relativeToChangelogFile": true}},
        {"include": {"file": "sub\\/inner.xml", "relativeToChangelogFile": "true"}},
        {"changeSet": {"id": "1", "author": "a",
          "changes": [{"sqlFile": {"path": "b.sql", "relativeToChangelogFile": true}}],
          "rollback": [{"sqlFile": {"path": "undo.sql", "relativeToChangelogFile": true}}]}},
        {"changeSet": {"id": "2", "author": "a", "dbms": "h2",
          "changes": [{"sqlFile": {"path": "h2.sql", "relativeToChangelogFile": true}}]}},
        {"includeAll": {"path": "\\u0061ll/", "relativeToChangelogFile": true}}
      ]}
      """;

  private static final String SQL =
      """
      --liquibase formatted sql
      --include file:z.sql relativeToChangelogFile:true
      -- include everything else
      --include file:sub/inner.xml relativeToChangelogFile:true
      --include file:b.sql relativeToChangelogFile:true
      --includeAll path:all relativeToChangelogFile:true
      """;

  private static final String INNER =
      "<databaseChangeLog><include file='c.sql' relativeToChangelogFile='true'/><include file='db/a.sql'/></databaseChangeLog>";

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("db/master.xml", XML),
        Arguments.of("db/master.yaml", YAML),
        Arguments.of("db/master.yml", YAML.replace("\n", "\r\n")),
        Arguments.of("db/master.json", JSON),
        Arguments.of("db/master.sql", SQL));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void aChangelogOrdersWhatItBringsIn(String name, String text) {
    History history =
        history(
            Source.of("db/a.sql", ""),
            Source.of("db/all/10.sql", ""),
            Source.of("db/all/2.sql", ""),
            Source.of("db/all/x/1.sql", ""),
            Source.of("db/b.sql", ""),
            Source.of("db/extra.sql", ""),
            Source.of(name, text),
            Source.of("db/sub/c.sql", ""),
            Source.of("db/sub/inner.xml", INNER),
            Source.of("db/z.sql", ""));

    assertThat(history.mode()).isEqualTo(HistoryMode.LIQUIBASE);
    assertThat(history.isGuessed()).isTrue();
    assertThat(scripts(history))
        .filteredOn(script -> !script.equals("db/master.sql"))
        .containsExactly(
            "db/z.sql",
            "db/sub/c.sql",
            "db/a.sql",
            "db/b.sql",
            "db/all/10.sql",
            "db/all/2.sql",
            "db/all/x/1.sql",
            "db/extra.sql");
    assertThat(history.all().stream().flatMap(s -> history.problems(s).stream())).isEmpty();
  }

  @ParameterizedTest(name = "{0} relative {1}")
  @CsvSource({
    "x/one.sql, true",
    "./x/../x/one.sql, true",
    "db/x/one.sql, false",
    "/db/x/one.sql, false",
    "classpath:db/x/one.sql, false",
    "classpath:/db/x/one.sql, false",
    "x/one.sql, false",
    "x\\one.sql, true",
  })
  void pathsAreFound(String path, boolean relative) {
    for (String folder : List.of("", "src/main/resources/")) {
      History history =
          history(
              Source.of(folder + "db/master.xml", include(path, relative)),
              Source.of(folder + "db/x/one.sql", ""),
              Source.of(folder + "db/y/one.sql", ""));
      assertThat(history.problems(history.scripts().get(0))).isEmpty();
    }
  }

  @Test
  void whatIsMissingOrComesBackIsSaidAtItsLine() {
    Report report =
        Backcheck.builder()
            .guessHistory()
            .build()
            .check(
                List.of(
                    Source.of(
                        "a.xml",
                        "<databaseChangeLog>\n<include file='b.yaml'/>\n<include file='gone.sql'/>\n</databaseChangeLog>"),
                    Source.of(
                        "b.yaml",
                        "databaseChangeLog:\n- include:\n    file: a.xml\n- include: {file: b.yaml}\n")));
    assertThat(report.findings().stream().map(ChangelogTest::shown))
        .containsExactly(
            "include-not-read a.xml:3", "include-loop b.yaml:2", "include-loop b.yaml:4");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          xml  | <databaseChangeLog><include file='a.sql'>                 | 1
          xml  | <databaseChangeLog>@&unknown;</databaseChangeLog>@<x/>    | 3
          yaml | databaseChangeLog:@- include: &x@    file: a.sql          | 2
          yaml | databaseChangeLog:@- include:@    file: "a.sql            | 3
          yaml | databaseChangeLog:@- include@- include:@    file: a.sql@  x | 5
          json | {"databaseChangeLog": [{"include": {"file": "a.sql"}}     | 1
          json | {"databaseChangeLog": []}@x                               | 2
          json | {"databaseChangeLog" []}                                  | 1
          """)
  void aChangelogThatCannotBeReadIsAnError(String format, String text, int line) {
    Report report =
        Backcheck.builder().build().check(Source.of("log." + format, text.replace('@', '\n')));

    assertThat(report.findings().stream().map(ChangelogTest::shown))
        .containsExactly("unreadable-input log." + format + ":" + line);
    assertThat(report.summary().unreadable()).isEqualTo(1);
  }

  @Test
  void statementsInsideAChangelogAreNotPassedOverInSilence() {
    String xml =
        """
        <databaseChangeLog>
          <changeSet id="1" author="a" dbms="mssql">
            <sql><![CDATA[BACKUP DATABASE hr TO DISK = 'x']]></sql>
            <rollback><sql>DROP CREDENTIAL x</sql></rollback>
          </changeSet>
          <changeSet id="2" author="a"><sql>SELECT 1</sql></changeSet>
        </databaseChangeLog>
        """;
    String yaml =
        """
        databaseChangeLog:
        - changeSet:
            id: 1
            changes:
            - sql:
                sql: |
                  SELECT 1
                  DROP CREDENTIAL x
        """;
    Report report =
        Backcheck.builder()
            .build()
            .check(List.of(Source.of("a.xml", xml), Source.of("b.yaml", yaml)));
    assertThat(report.findings().stream().map(ChangelogTest::shown))
        .containsExactly("unreadable-input a.xml:3", "unreadable-input b.yaml:5");
  }

  @Test
  void hostileDocumentsAreHarmless() {
    StringBuilder bomb =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE databaseChangeLog [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 60; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><databaseChangeLog><include file='&a59;'/>&a59;</databaseChangeLog>");
    String outside =
        """
        <!DOCTYPE databaseChangeLog [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:1/p"> %p;]>
        <databaseChangeLog><include file="&x;"/></databaseChangeLog>
        """;
    String deepXml = "<databaseChangeLog>" + "<a>".repeat(100_000);
    String deepJson = "{\"databaseChangeLog\":" + "[".repeat(100_000);
    String deepYaml = "databaseChangeLog:\n" + "- ".repeat(100_000) + "x";
    for (Source source :
        List.of(
            Source.of("bomb.xml", bomb.toString()),
            Source.of("outside.xml", outside),
            Source.of("deep.xml", deepXml),
            Source.of("deep.json", deepJson),
            Source.of("deep.yaml", deepYaml))) {
      Changelog read = ChangelogReader.read(source);
      assertThat(read.troubles()).as(source.name()).hasSize(1);
      assertThat(read.entries())
          .noneMatch(entry -> entry.path().contains("root") || entry.path().contains("haha"));
    }
  }

  @Test
  void changeSetsForOtherProductsAreNotRunAndOthersPerhaps() {
    String sql =
        """
        --liquibase formatted sql
        --changeset me:1 dbms:h2
        BACKUP TO 'x.zip';
        --changeset me:2 dbms:mssql,oracle runOnChange:true
        BACKUP DATABASE a TO DISK == 'x';
        --rollback BACKUP DATABASE u TO DISK == 'x';
        --changeset me:3 ignore:true
        BACKUP DATABASE b TO DISK == 'x';
        --changeset "me too":"4" context:"test and !prod"
        CREATE CREDENTIAL c WITH IDENTITY = 'u', SECRET = 'fake';
        --changeset me:5 dbms:!h2
        --preconditions onFail:MARK_RAN
        --precondition-sql-check expectedResult:0 SELECT 1
        CREATE CREDENTIAL c WITH IDENTITY = 'u', SECRET = 'fake';
        /* liquibase rollback
        BACKUP DATABASE v TO DISK == 'x';
        */
        """;
    Report report = Backcheck.builder().build().check(Source.of("a.sql", sql));
    assertThat(report.findings().stream().map(ChangelogTest::shown))
        .contains("syntax-error a.sql:5")
        .noneMatch(
            shown ->
                shown.matches(".* a.sql:([348]|6)")
                    || shown.startsWith("credential-duplicate-create"));
    assertThat(report.findings()).filteredOn(f -> f.rule().equals("syntax-error")).hasSize(1);
  }

  @Test
  void aThousandChangelogsTakeNoMoreThanTheirTime() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      sources.add(
          Source.of(
              "db/" + i + "/log.xml",
              include("db/" + (i + 1) + "/log.xml", false)
                  .replace("</", "<include file='one" + i + ".sql'/></")));
      sources.add(Source.of("db/" + i + "/one" + i + ".sql", ""));
    }
    assertThat(scripts(history(sources.toArray(Source[]::new)))).hasSize(2_500);
  }

  private static String include(String path, boolean relative) {
    return "<databaseChangeLog><include file='%s' relativeToChangelogFile='%s'/></databaseChangeLog>"
        .formatted(path, relative);
  }

  private static History history(Source... sources) {
    List<Changelog> changelogs = new ArrayList<>();
    List<Script> files = new ArrayList<>();
    for (Source source : sources) {
      if (ChangelogReader.isOne(source)) {
        changelogs.add(ChangelogReader.read(source));
        files.add(changelogs.get(changelogs.size() - 1).asScript());
      } else {
        files.add(new ScriptParser(true).parse(source));
      }
    }
    return History.of(files, changelogs, Optional.empty(), Map.of());
  }

  private static List<String> scripts(History history) {
    return history.scripts().stream()
        .map(script -> script.source().name())
        .filter(name -> name.endsWith(".sql"))
        .toList();
  }

  private static String shown(Finding finding) {
    Source source = finding.place().source();
    return finding.rule()
        + " "
        + source
        + ":"
        + source.position(finding.place().range().start()).line();
  }
}
