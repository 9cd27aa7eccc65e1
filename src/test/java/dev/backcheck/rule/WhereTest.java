package dev.backcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Build;
import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.OptionConflict;
import dev.backcheck.reference.OptionConflicts;
import dev.backcheck.reference.StatementKind;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.Verb;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Restore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that is not asked about a statement would have found nothing in it. */
class WhereTest {

  private static final List<String> TARGETS =
      List.of(
          "2012",
          "2016-SP2",
          "2019:express",
          "2022-CU14@azure-vm-windows",
          "2022-CU17@linux",
          "2025@arc-windows",
          "@managed-instance",
          "@azure-sql-database");

  private static final Build SQL_SERVER_2022 = Build.startOf(16);

  @Test
  void nothingIsMissedInAnyExample() {
    for (Example example : examples()) {
      assertThat(IdleRules.findings(checker(example), sources(example))).isEmpty();
    }
  }

  @Test
  void norForAnyOtherServer() {
    for (Example example : examples()) {
      Backcheck.Builder checker = checker(example).asOf(LocalDate.of(2031, 5, 1));
      TARGETS.forEach(target -> checker.target(Target.parse(target)));
      assertThat(IdleRules.findings(checker, sources(example))).isEmpty();
    }
  }

  @Test
  void norForNoServerAtAll() {
    for (Example example : examples()) {
      assertThat(IdleRules.findings(Backcheck.builder(), sources(example))).isEmpty();
    }
  }

  /** Rules about clashes name one option of each; the table has them all. */
  @Test
  void norForAnyTwoOptionsThatClash() {
    for (Verb verb : Verb.values()) {
      for (OptionConflict row : OptionConflicts.of(verb)) {
        for (String one : row.members()) {
          for (String other : row.members()) {
            assertThat(IdleRules.findings(Backcheck.builder(), twoOptions(verb, one, other)))
                .isEmpty();
          }
        }
      }
    }
  }

  /** On it rests that rules about too new options are not asked for servers from 2022 on. */
  @Test
  void noOptionIsNewerThan2022() {
    for (Verb verb : Verb.values()) {
      assertThat(OptionCatalog.all(verb))
          .allSatisfy(
              option ->
                  assertThat(option.lifetime().since().orElse(SQL_SERVER_2022))
                      .isLessThanOrEqualTo(SQL_SERVER_2022));
    }
  }

  /** Of the statements that people write most, most rules have not to be asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH COMPRESSION, CHECKSUM, INIT, STATS = 10;",
        "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH COMPRESSION, CHECKSUM, STATS = 10;",
        "BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/a.bak' WITH COMPRESSION, FORMAT;",
        "RESTORE DATABASE Hr FROM DISK = 'D:\\hr.bak' WITH MOVE 'a' TO 'E:\\a', MOVE 'b' TO 'F:\\b', REPLACE;"
      })
  void mostRulesAreLeftOut(String sql) {
    Backcheck.Builder checker = Backcheck.builder().target(Target.parse("2022@windows"));
    Class<?> statement = sql.startsWith("BACKUP") ? Backup.class : Restore.class;
    long all = BuiltInRules.all().stream().filter(rule -> rule.concerns(statement)).count();

    assertThat(IdleRules.count(checker, List.of(Source.of("a.sql", sql))))
        .isGreaterThan((int) all * 2 / 3);
  }

  private static List<Source> twoOptions(Verb verb, String one, String other) {
    List<Source> statements = new ArrayList<>();
    for (StatementKind kind : StatementKind.of(verb)) {
      String to = verb == Verb.BACKUP ? " TO DISK = 'D:\\a' WITH " : " FROM DISK = 'D:\\a' WITH ";
      String name = kind.object().endsWith("ONLY") || kind.object().equals("SERVER") ? "" : " Hr";
      statements.add(
          Source.of(
              kind + ".sql",
              kind.words() + name + to + option(verb, one) + ", " + option(verb, other) + ";"));
    }
    return statements;
  }

  private static String option(Verb verb, String name) {
    return switch (OptionCatalog.find(verb, name).orElseThrow().value()) {
      case FLAG, LIST -> name;
      case TEXT, NUMBER, ANY, MARK, MOVE -> name + " = '1'";
    };
  }

  private static Backcheck.Builder checker(Example example) {
    Backcheck.Builder checker =
        Backcheck.builder()
            .closedInventory(example.settings().closedInventory())
            .immutableContainers(example.settings().immutableContainers())
            .estate(example.settings().estate());
    example.settings().asOf().ifPresent(checker::asOf);
    example.settings().targets().forEach(checker::target);
    return checker;
  }

  private static List<Example> examples() {
    return BuiltInRules.all().stream()
        .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
        .toList();
  }

  private static List<Source> sources(Example example) {
    List<Source> sources = new ArrayList<>();
    for (Example.Script script : example.scripts()) {
      sources.add(Source.of(script.name(), script.sql().replaceAll("[«»]", "")));
    }
    return sources;
  }
}
