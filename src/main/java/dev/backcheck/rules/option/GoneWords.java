package dev.backcheck.rules.option;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.BackupOrRestore;
import dev.backcheck.syntax.Keyword;
import java.util.Map;

/** Words of the head of a statement that are gone, and how sure that is. */
final class GoneWords {

  private static final Build SQL_SERVER_2008 = Build.startOf(10);
  private static final Map<String, String> WORDS =
      Map.of("DUMP", "BACKUP", "LOAD", "RESTORE", "TRAN", "LOG", "TRANSACTION", "LOG");

  private GoneWords() {}

  /** Reports the words of a statement's head that are gone. */
  static void check(BackupOrRestore statement, Check check) {
    for (Keyword word : statement.header()) {
      String now = WORDS.get(word.text());
      if (now == null) {
        continue;
      }
      Answer gone = check.target().atLeast(SQL_SERVER_2008);
      if (!gone.isNo()) {
        weaken(check.report(word, word.text() + " is now " + now), gone, SQL_SERVER_2008)
            .engine(102)
            .help("Write " + now + ".")
            .safeFix("write " + now, word.range(), now);
      }
    }
  }

  /** Words gone since 2008 are in no server that anybody supports; later ones may be there. */
  static ReportDraft weaken(ReportDraft draft, Answer gone, Build removed) {
    if (gone.isYes()) {
      return draft;
    }
    boolean longGone = removed.compareTo(SQL_SERVER_2008) <= 0;
    return draft.likely().severity(longGone ? Severity.ERROR : Severity.WARNING);
  }
}
