package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.parser.LexedToken;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Report;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.SurroundingStatement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What makes no difference to the server makes none to the findings. Said of scripts in which no
 * comment tells the check anything, in which no token stays open, and which hold a word that
 * matters: what else is in them is looked at only then.
 */
final class Sameness {

  private static final String COMMENT = " /* it's [a] comment */ ";
  private static final String STATEMENT = "PRINT 1; ";
  private static final String BATCH = "\nGO\nPRINT 1;\nGO\n";
  private static final String FIRST_BATCH = "PRINT 1;\nGO\n";

  // Comments that mean something, and tokens of other programs around the text of the server.
  private static final Pattern TOLD = Pattern.compile("(?i)backcheck:|liquibase|flyway");
  private static final Pattern BLANK = Pattern.compile("[ \t]+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

  private final Backcheck backcheck;

  Sameness(Backcheck backcheck) {
    this.backcheck = backcheck;
  }

  void check(List<Source> sources, Report report) {
    boolean open = report.scripts().stream().anyMatch(script -> !script.problems().isEmpty());
    boolean told = sources.stream().anyMatch(source -> TOLD.matcher(source.text()).find());
    boolean read = sources.stream().allMatch(ScriptParser::matters);
    if (open || told || !read) {
      return;
    }
    same(report, shifted(sources, source -> between(source), COMMENT), "a comment");
    same(report, shifted(sources, source -> statements(report, source), STATEMENT), STATEMENT);
    // What is left open ends with the batch then, no longer with the script: another message.
    List<ShiftedText> before = shifted(sources, source -> List.of(0), FIRST_BATCH);
    List<ShiftedText> behind = shifted(sources, source -> List.of(source.text().length()), BATCH);
    assertThat(places(check(before))).as("behind a batch").isEqualTo(places(report, before));
    assertThat(places(check(behind))).as("before a batch").isEqualTo(places(report, behind));
    List<Source> lower = recased(sources, word -> word.toLowerCase(Locale.ROOT));
    List<Source> upper = recased(sources, word -> word.toUpperCase(Locale.ROOT));
    assertThat(places(backcheck.check(lower))).as("in lower case").isEqualTo(places(report));
    assertThat(places(backcheck.check(upper))).as("in upper case").isEqualTo(places(report));
  }

  private static List<ShiftedText> shifted(
      List<Source> sources, Function<Source, List<Integer>> places, String text) {
    return sources.stream()
        .map(source -> ShiftedText.of(source, places.apply(source), text))
        .toList();
  }

  private void same(Report report, List<ShiftedText> texts, String what) {
    Report other = check(texts);
    assertThat(messages(other, places(other)))
        .as(() -> "with " + what + ": " + texts.stream().map(text -> text.after().text()).toList())
        .isEqualTo(messages(report, places(report, texts)));
  }

  private Report check(List<ShiftedText> texts) {
    return backcheck.check(texts.stream().map(ShiftedText::after).toList());
  }

  private static List<String> places(Report report, List<ShiftedText> texts) {
    return report.findings().stream()
        .map(finding -> shown(finding, shifted(finding, texts).range(finding.place().range())))
        .toList();
  }

  private static List<String> messages(Report report, List<String> places) {
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      messages.add(places.get(i) + " " + report.findings().get(i).message());
    }
    return messages;
  }

  private static ShiftedText shifted(Finding finding, List<ShiftedText> texts) {
    return texts.stream()
        .filter(text -> text.before() == finding.place().source())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(Report report) {
    return report.findings().stream()
        .map(finding -> shown(finding, finding.place().range()))
        .toList();
  }

  private static String shown(Finding finding, SourceRange range) {
    return finding.place().source().name()
        + " "
        + range
        + " "
        + finding.rule()
        + " "
        + finding.severity()
        + " "
        + finding.targets();
  }

  // Where blanks part two tokens of a line that holds no GO.
  private static List<Integer> between(Source source) {
    List<Integer> places = new ArrayList<>();
    List<LexedToken> tokens = LexedToken.of(source.text());
    for (int i = 1; i < tokens.size(); i++) {
      LexedToken before = tokens.get(i - 1);
      LexedToken behind = tokens.get(i);
      String gap = source.text().substring(before.range().end(), behind.range().start());
      boolean plain = !before.isGo() && !behind.isGo() && !before.takesRest();
      if (plain && BLANK.matcher(gap).matches()) {
        places.add(before.range().end());
      }
    }
    return places;
  }

  // Before statements of ours that follow one of ours and a semicolon, at the top of a batch.
  private static List<Integer> statements(Report report, Source source) {
    List<Integer> places = new ArrayList<>();
    for (Script script : report.scripts()) {
      for (Batch batch : script.source() == source ? script.batches() : List.<Batch>of()) {
        for (int i = 1; i < batch.statements().size(); i++) {
          Statement before = batch.statements().get(i - 1);
          Statement behind = batch.statements().get(i);
          int end = before.range().end();
          int start = behind.range().start();
          boolean apart =
              end < start && SEMICOLON.matcher(source.text().substring(end, start)).matches();
          if (apart && isPlain(before) && isPlain(behind)) {
            places.add(start);
          }
        }
      }
    }
    return places;
  }

  private static boolean isPlain(Statement statement) {
    return !(statement instanceof SurroundingStatement || statement instanceof UnreadableStatement);
  }

  private static List<Source> recased(List<Source> sources, UnaryOperator<String> change) {
    return sources.stream()
        .map(source -> Source.of(source.name(), recased(source.text(), change)))
        .toList();
  }

  private static String recased(String sql, UnaryOperator<String> change) {
    StringBuilder text = new StringBuilder(sql);
    for (LexedToken token : LexedToken.of(sql)) {
      if (token.isKeyword()) {
        SourceRange range = token.range();
        text.replace(
            range.start(), range.end(), change.apply(sql.substring(range.start(), range.end())));
      }
    }
    return text.toString();
  }
}
