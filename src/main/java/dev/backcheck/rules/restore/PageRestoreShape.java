package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Pages that cannot be restored as they are named. */
final class PageRestoreShape extends StatementRule<Restore> {

  private static final int MAX_PAGES = 1000;
  private static final LazyPattern PAGE = LazyPattern.of("\\s*(\\d+)\\s*:\\s*\\d+\\s*");

  PageRestoreShape() {
    super(Family.RESTORE, "page-restore-shape", Restore.class, Trait.FILES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("PAGE with a list that is none, too many pages, or RECOVERY")
        .because(
            """
            PAGE takes a list of file:page pairs such as '1:57, 1:202', at most 1000 pages of one file (message 3105). Restored \
            pages are older than the rest of the database, so log restores have to follow: explicit RECOVERY or STANDBY is a \
            warning.""")
        .instead("Write 'file:page, …', restore with NORECOVERY and let the log follow.")
        .sources("RARG", "RESTORE", "E25")
        .bad("RESTORE DATABASE Sales PAGE = «'1-57'» FROM DISK = 'D:\\s.bak' WITH NORECOVERY;")
        .bad("RESTORE DATABASE Sales PAGE = '1:57' FROM DISK = 'D:\\s.bak' WITH «RECOVERY»;")
        .bad("RESTORE DATABASE S PAGE = «'1:1" + ", 1:2".repeat(MAX_PAGES) + "'» FROM Nas;")
        .good("RESTORE DATABASE Sales PAGE = '1:57, 1:202,3:4' FROM DISK = 'D:\\s.bak';")
        .good("RESTORE DATABASE Sales PAGE = @pages FROM DISK = 'D:\\s.bak' WITH NORECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    List<Value> pages =
        restore.files().stream()
            .filter(file -> file.kind() == FileSpec.Kind.PAGE)
            .flatMap(file -> file.values().stream())
            .toList();
    pages.forEach(list -> check.text(list).constant().ifPresent(t -> checkList(t, list, check)));
    if (!pages.isEmpty()) {
      String message = "a page restore is not recovered before the log follows";
      Stream.of("RECOVERY", "STANDBY")
          .flatMap(name -> restore.options().find(name).stream())
          .forEach(option -> check.report(option, message).warning());
    }
  }

  private static void checkList(String text, Value list, Check check) {
    Map<String, Integer> perFile = new HashMap<>();
    for (String page : text.split(",", -1)) {
      Matcher matcher = PAGE.matcher(page);
      if (!matcher.matches()) {
        check.report(list, "this is no list of file:page pairs");
        return;
      }
      perFile.merge(matcher.group(1), 1, Integer::sum);
    }
    if (perFile.values().stream().anyMatch(count -> count > MAX_PAGES)) {
      check.report(list, "more than " + MAX_PAGES + " pages of one file").engine(3105);
    }
  }
}
