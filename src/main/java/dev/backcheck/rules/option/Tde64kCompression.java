package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.OptionalLong;

/** A transfer size that keeps encrypted databases from being compressed. */
final class Tde64kCompression extends StatementRule<Backup> {

  private static final int SMALL = 65536;

  Tde64kCompression() {
    super(
        Family.OPTION,
        "tde-64k-compression",
        Backup.class,
        Where.option("MAXTRANSFERSIZE").and(Trait.SEVERAL_OPTIONS));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("COMPRESSION with MAXTRANSFERSIZE = 65536 does little for a TDE database")
        .because(
            """
            Backups of a database under transparent data encryption are compressed well only when MAXTRANSFERSIZE is above \
            65536. Since SQL Server 2019 CU5 the server raises it to 128 KB by itself; then the number is not the one that \
            counts. Other databases are not affected.""")
        .instead("Write 131072 or more, or leave MAXTRANSFERSIZE out; NO_COMPRESSION keeps 64 KB.")
        .ignoreWhen("the database is not encrypted.")
        .limits(
            "Whether the database is encrypted is not in the script; the server may have said it (--facts).")
        .sources("BACKUP", "COMP")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, «MAXTRANSFERSIZE = 65536»;",
            "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH «MAXTRANSFERSIZE = 65536», COMPRESSION, INIT;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION, MAXTRANSFERSIZE = 131072;",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NO_COMPRESSION, MAXTRANSFERSIZE = 65536;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    OptionalLong size = Numbers.of(backup, "MAXTRANSFERSIZE", check);
    boolean plain =
        !backup.databases().isEmpty()
            && backup.databases().stream()
                .allMatch(
                    name ->
                        check.model().server().isEncrypted(check.text(name), check.step()).isNo());
    if (!plain
        && backup.options().has("COMPRESSION")
        && size.isPresent()
        && size.getAsLong() == SMALL) {
      Option option = backup.options().find("MAXTRANSFERSIZE").orElseThrow();
      check.report(option, "65536 bytes keep an encrypted database from being compressed");
    }
  }
}
