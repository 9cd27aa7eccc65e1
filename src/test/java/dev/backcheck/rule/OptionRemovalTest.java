package dev.backcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionRemovalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "INIT           | WITH INIT;                     | ;",
        "INIT,FORMAT    | WITH INIT, FORMAT;             | ;",
        "INIT           | WITH INIT, STATS = 5;          | WITH STATS = 5;",
        "STATS          | WITH INIT, STATS = 5;          | WITH INIT;",
        "STATS          | WITH INIT , STATS = 5 ,FORMAT; | WITH INIT ,FORMAT;",
        "INIT,STATS     | WITH INIT, STATS = 5, FORMAT;  | WITH FORMAT;",
        "INIT,FORMAT    | WITH INIT, STATS = 5, FORMAT;  | WITH STATS = 5;",
        "STATS,FORMAT   | WITH INIT, STATS = 5, FORMAT;  | WITH INIT;",
        "INIT           | WITH INIT /* a, b */, FORMAT;  | WITH  /* a, b */ FORMAT;",
        "FORMAT         | WITH INIT, -- c,~ FORMAT;      | WITH INIT -- c,~ ;",
        "INIT           | WITH /* why */ INIT;           | /* why */ ;"
      })
  void leavesAListThatCanBeRead(String names, String before, String after) {
    assertThat(without(names, "BACKUP LOG a TO b " + before.replace('~', '\n')).strip())
        .isEqualToIgnoringWhitespace("BACKUP LOG a TO b " + after.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "BACKUP LOG a TO b -- c~WITH INIT;, BACKUP LOG a TO b -- c~;",
    "BACKUP LOG a TO b~  WITH INIT;, BACKUP LOG a TO b;"
  })
  void takesTheBlanksBeforeTheListButForALineComment(String before, String after) {
    assertThat(without("INIT", before.replace('~', '\n'))).isEqualTo(after.replace('~', '\n'));
  }

  private static String without(String names, String sql) {
    Backup backup = (Backup) Backcheck.parse(sql).batches().get(0).statements().get(0);
    Options options = backup.options();
    List<String> gone = Arrays.asList(names.split(","));
    List<Edit> edits =
        new ArrayList<>(
            OptionRemoval.of(
                sql,
                options,
                options.all().stream().filter(option -> gone.contains(option.name())).toList()));
    Collections.reverse(edits);
    StringBuilder text = new StringBuilder(sql);
    for (Edit edit : edits) {
      text.replace(edit.range().start(), edit.range().end(), edit.text());
    }
    return text.toString();
  }
}
