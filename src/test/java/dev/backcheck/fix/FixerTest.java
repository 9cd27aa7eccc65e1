package dev.backcheck.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds of fixes, and why a script is left as it was. */
class FixerTest {

  private static final String BACKUP = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COPY_ONLY, COPY_ONLY, COPY_ONLY, STATS, STATS | COPY_ONLY, STATS",
        "COPY_ONLY, INIT, COPY_ONLY, INIT | COPY_ONLY, INIT",
        "INIT, INIT, COPY_ONLY, COPY_ONLY, INIT | INIT, COPY_ONLY"
      })
  void aStatementIsMendedInSeveralRounds(String before, String after) {
    FixedScript fixed = fixer().fix(source(BACKUP + before));

    assertThat(fixed.refusal()).isEmpty();
    assertThat(fixed.after().text()).isEqualTo(BACKUP + after);
    assertThat(fixed.fixed()).hasSizeGreaterThan(1);
  }

  @Test
  void aTextThatIsRunIsMendedWhereItIsWritten() {
    String script = "DECLARE @s nvarchar(99) = N'%s'; EXEC (@s); EXEC (@s);";
    String wrong = script.formatted((BACKUP + "INIT, INIT").replace("'", "''"));

    assertThat(fixer().fix(source(wrong)).isChanged()).isFalse();
    assertThat(fixer().withUnsafe().fix(source(wrong)).after().text())
        .isEqualTo(script.formatted((BACKUP + "INIT").replace("'", "''")));
  }

  @Test
  void aTextThatIsPutTogetherAcrossAnEditStays() {
    String wrong = "EXEC (N'" + BACKUP.replace("'", "''") + "INIT, IN' + N'IT');";

    assertThat(fixer().withUnsafe().fix(source(wrong)).isChanged()).isFalse();
  }

  @Test
  void whatMendsTheOnlyUnreadableStatementIsMade() {
    String wrong =
        "CREATE CREDENTIAL https://acmebak.blob.core.windows.net/c WITH IDENTITY = 'x', SECRET = '$(S)';\n";
    FixedScript mended = fixer().fix(source(wrong));
    FixedScript left = fixer().fix(source(wrong + "BACKUP DATABASE TO DISK = 'x';"));

    assertThat(mended.after().text()).contains("[https://acmebak.blob.core.windows.net/c]");
    assertThat(left.isChanged()).isFalse();
    assertThat(left.refusal())
        .hasValueSatisfying(why -> assertThat(why).contains("line 2 could not be read"));
  }

  @Test
  void fixesThatUndoEachOtherAreTakenBack() {
    FixedScript fixed =
        with((backup, check) -> {
              boolean has = backup.options().has("INIT");
              SourceRange word = backup.options().all().get(0).range();
              check.report(backup, "x").safeFix("turn", word, has ? "NOINIT" : "INIT");
            })
            .fix(source(BACKUP + "INIT"));

    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusal()).contains("its fixes undo each other (own-rule)");
  }

  @Test
  void fixesWithoutEndAreTakenBack() {
    FixedScript fixed =
        with((backup, check) -> {
              SourceRange end = new SourceRange(backup.range().end(), backup.range().end());
              check.report(backup, "x").safeFix("grow", end, " ");
            })
            .fix(source(BACKUP + "INIT"));

    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusal()).contains("its fixes come to no end (own-rule)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BACKUP DATABASE TO | line 1 could not be read after the fixes (own-rule)",
        "PRINT 1 | a statement would be lost by the fixes (own-rule)",
        "BACKUP LOG Hr TO DISK = 'D:\\hr.trn' WITH STATS = 900 | its fixes (own-rule) would bring a new warning in line 1"
      })
  void whatIsWorseThanBeforeIsTakenBack(String worse, String why) {
    FixedScript fixed =
        with((backup, check) -> once(backup, check, worse)).fix(source(BACKUP + "INIT"));

    assertThat(fixed.after()).isSameAs(fixed.before());
    assertThat(fixed.refusal()).hasValueSatisfying(said -> assertThat(said).startsWith(why));
  }

  @Test
  void aScriptAnswersForWhatItBreaksInAnother() {
    Source first = Source.of("V1.sql", "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT;");
    Source second = Source.of("V2.sql", BACKUP + "INIT, INIT;");
    Backcheck backcheck = Backcheck.builder().build();
    // The second script is worse as soon as the first one is changed.
    Fixer fixer =
        Fixer.of(
            scripts -> {
              Report report = with(backcheck, scripts);
              boolean changed = !scripts.get(0).text().equals(first.text());
              return changed ? withOneMore(report) : report;
            });
    Fixed fixed = fixer.fix(List.of(first, second));

    assertThat(fixed.scripts().get(0).refusal())
        .hasValueSatisfying(why -> assertThat(why).contains("new warning in V2.sql"));
    assertThat(fixed.scripts().get(0).isChanged()).isFalse();
  }

  @Test
  void aClosedScriptSaysWhy() {
    Fixer closed = fixer().leaving(source -> Optional.of("it is mine"));

    assertThat(closed.fix(source(BACKUP + "INIT, INIT")).refusal()).contains("it is mine");
    assertThat(closed.fix(source(BACKUP + "INIT")).refusal()).isEmpty();
  }

  private static Report with(Backcheck backcheck, List<Source> scripts) {
    Report report = backcheck.check(scripts);
    // A mistake in the first script that has a fix.
    return scripts.get(0).text().contains("INIT;")
        ? report.withFindings(
            List.of(
                own().check(Source.of("V1.sql", scripts.get(0).text())).findings().stream()
                    .filter(finding -> finding.rule().equals("own-rule"))
                    .map(finding -> at(finding, scripts.get(0)))
                    .findFirst()
                    .orElseThrow()))
        : report.withFindings(List.of());
  }

  private static Backcheck own() {
    return Backcheck.builder()
        .rule(
            new OwnRule(
                (backup, check) -> {
                  SourceRange word = backup.options().all().get(0).range();
                  check.report(backup, "x").safeFix("turn", word, "NOINIT");
                }))
        .build();
  }

  private static Finding at(Finding finding, Source source) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        finding.fails(),
        finding.engine(),
        finding.targets(),
        new dev.backcheck.rule.Place(source, finding.place().range()),
        finding.message(),
        finding.help(),
        finding.related(),
        finding.fix());
  }

  private static Report withOneMore(Report report) {
    Source second = report.scripts().get(1).source();
    Finding some =
        own().check(Source.of("V1.sql", BACKUP + "INIT")).findings().stream()
            .filter(finding -> finding.rule().equals("own-rule"))
            .findFirst()
            .orElseThrow();
    return report.withFindings(List.of(at(some, second)));
  }

  private static void once(Backup backup, Check check, String text) {
    if (backup.options().has("INIT")) {
      check.report(backup, "x").safeFix("write it anew", backup.range(), text);
    }
  }

  private static Fixer with(BiConsumer<Backup, Check> rule) {
    return Fixer.of(Backcheck.builder().rule(new OwnRule(rule)).build()::check);
  }

  private static Fixer fixer() {
    return Fixer.of(Backcheck.builder().build()::check);
  }

  private static Source source(String sql) {
    return Source.of("a.sql", sql);
  }

  private static final class OwnRule extends StatementRule<Backup> {

    private final BiConsumer<Backup, Check> check;

    OwnRule(BiConsumer<Backup, Check> check) {
      super(Family.SCRIPT, "own-rule", Backup.class);
      this.check = check;
    }

    @Override
    protected RuleDraft describe() {
      return warning(Fails.RUN).summary("x").because("x").instead("x").bad("x").good("x");
    }

    @Override
    protected void check(Backup backup, Check with) {
      check.accept(backup, with);
    }
  }
}
