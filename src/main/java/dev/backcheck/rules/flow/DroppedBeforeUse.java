package dev.backcheck.rules.flow;

import dev.backcheck.model.Coverage.State;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** A credential that is dropped before its use. */
final class DroppedBeforeUse extends CredentialNotThere {

  DroppedBeforeUse() {
    super(
        "credential-dropped-before-use",
        State.DROPPED,
        "is dropped before this statement",
        "the credential is dropped here");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289, 3288, 3013)
        .summary("A credential is dropped before the statement that needs it")
        .because(
            """
            The server looks for the credential when the backup or restore runs. Dropped before and not created anew, it is \
            missing: 3201 with operating system error 50, 3289, or 3288 for a name in WITH CREDENTIAL.""")
        .instead("Drop the credential behind its last use, or create it again before.")
        .sources("S3BP", "B2UBP", "DCRED")
        .bad(Nightly.CREATE + Nightly.DROP + Nightly.MARKED)
        .bad(
            Example.of("DROP CREDENTIAL k;")
                .then(
                    "V2__restore.sql",
                    "RESTORE VERIFYONLY FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak'"
                        + " WITH CREDENTIAL = «'k'»;"))
        .good(Nightly.DROP + Nightly.CREATE + Nightly.BACKUP)
        .good("IF @@SERVERNAME = 'TEST'\n" + Nightly.DROP + Nightly.BACKUP);
  }
}
