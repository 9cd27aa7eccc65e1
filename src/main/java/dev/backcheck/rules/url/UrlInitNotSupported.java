package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** {@code INIT} for a URL. */
final class UrlInitNotSupported extends StatementRule<Backup> {

  UrlInitNotSupported() {
    super(Family.URL, "url-init-not-supported", Backup.class, Where.option("INIT").and(Trait.URL));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3296)
        .summary("INIT does not overwrite a blob")
        .because(
            """
            The documentation lists INIT as unsupported for URLs. The server reads it, Microsoft's own scripts write it, but an \
            existing blob is overwritten with FORMAT only: without it the backup ends with message 3296. Next to FORMAT it does \
            nothing, which is advice.""")
        .instead(
            "Give each backup its own name, or write FORMAT where the blob may be overwritten.")
        .sources("B2U", "S3")
        .bad(
            "BACKUP LOG Hr TO URL = 'https://bak.blob.core.windows.net/n/a' WITH CHECKSUM, «INIT»;")
        .bad("BACKUP DATABASE Hr TO URL = 's3://$(Bucket)/a' WITH FORMAT, «INIT»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/a' WITH NOINIT;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    Optional<Option> init = backup.options().find("INIT");
    if (init.isEmpty() || !backup.isToUrl()) {
      return;
    }
    if (backup.options().has("FORMAT")) {
      check
          .report(init.get(), "INIT does nothing next to FORMAT")
          .info()
          .fails(Fails.SILENT)
          .engine()
          .help("leave INIT out");
    } else {
      check
          .report(init.get(), "INIT does not overwrite a blob")
          .fix("overwrite with FORMAT", Fix.Safety.DISPLAY, init.get().nameRange(), "FORMAT");
    }
  }
}
