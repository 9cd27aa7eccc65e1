package dev.backcheck.rules.url;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionOnDevice;
import dev.backcheck.rule.RuleDraft;
import java.util.List;
import java.util.Set;

/** Sizes that a page blob does not take. */
final class UrlPageBlobTuning extends OptionOnDevice {

  UrlPageBlobTuning() {
    super(
        Family.URL,
        "url-page-blob-tuning",
        Set.of(Verb.BACKUP),
        Set.of(DeviceClass.PAGE),
        List.of("BLOCKSIZE", "MAXTRANSFERSIZE"),
        Fix.Safety.UNSAFE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3291)
        .inferred()
        .summary("BLOCKSIZE or MAXTRANSFERSIZE for a page blob")
        .because(
            """
            WITH CREDENTIAL makes the server write a page blob, for which both options are documented as unsupported. That the \
            message is 3291, disallowed option, is inferred.""")
        .instead(
            "Leave the option out, or use a SAS credential without WITH CREDENTIAL, which writes block blobs.")
        .sources("B2U", "OLA")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH CREDENTIAL = 'k', «BLOCKSIZE = 65536»;",
            "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.trn' WITH «MAXTRANSFERSIZE = 4194304», CREDENTIAL = 'k', BLOCKSIZE = 65536;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH BLOCKSIZE = 65536;",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH CREDENTIAL = 'k', COMPRESSION, MAXTRANSFERSIZE = 20971520;");
  }
}
