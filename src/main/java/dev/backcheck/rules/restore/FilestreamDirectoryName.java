package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** FILESTREAM (DIRECTORY_NAME = …) where it has no place. */
final class FilestreamDirectoryName extends StatementRule<Restore> {

  private static final String FIRST =
      "RESTORE DATABASE A FROM x WITH FILESTREAM (DIRECTORY_NAME = 'a');\n";

  FilestreamDirectoryName() {
    super(Family.RESTORE, "filestream-directory-name", Restore.class, Where.option("FILESTREAM"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("FILESTREAM directory outside RESTORE DATABASE, used twice, or on Linux")
        .because(
            """
            Only RESTORE DATABASE and RESTORE VERIFYONLY take the directory for FILESTREAM files. Each database of a server has \
            a directory of its own, so a second restore with the same one fails. That SQL Server on Linux refuses it, because it \
            has no FILESTREAM, is inferred.""")
        .instead("Give each database its own directory, in RESTORE DATABASE.")
        .sources("RARG")
        .bad("RESTORE LOG A FROM x WITH «FILESTREAM (DIRECTORY_NAME = 'a')»;")
        .bad(FIRST + "RESTORE DATABASE B FROM y WITH «FILESTREAM (DIRECTORY_NAME = 'A')»;")
        .badOn("2022@linux", "RESTORE DATABASE A FROM x WITH «FILESTREAM (DIRECTORY_NAME = 'a')»;")
        .good(FIRST + "RESTORE DATABASE B FROM y WITH FILESTREAM (DIRECTORY_NAME = 'b');")
        .good("RESTORE VERIFYONLY FROM x WITH FILESTREAM (DIRECTORY_NAME = 'f');");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Optional<Option> filestream = restore.options().find("FILESTREAM");
    if (filestream.isEmpty()) {
      return;
    }
    if (restore.kind() != Restore.Kind.DATABASE && restore.kind() != Restore.Kind.VERIFYONLY) {
      check.report(filestream.get(), restore.words() + " does not take FILESTREAM");
    } else if (check.target().isLinux().isYes()) {
      check.report(filestream.get(), "SQL Server on Linux has no FILESTREAM").likely();
    } else {
      String message = "another database has this directory";
      check
          .model()
          .filestreamDirectories()
          .takenBefore(restore, check.step())
          .ifPresent(
              other -> check.report(filestream.get(), message).restsOn(other, "it takes it here"));
    }
  }
}
