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

/** Expiry dates, which a blob does not have. */
final class UrlExpiryOption extends OptionOnDevice {

  UrlExpiryOption() {
    super(
        Family.URL,
        "url-expiry-option",
        Set.of(Verb.BACKUP),
        DeviceClass.URLS,
        List.of("RETAINDAYS", "EXPIREDATE"),
        Fix.Safety.SAFE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3291)
        .inferred()
        .summary("RETAINDAYS or EXPIREDATE with a URL")
        .because(
            """
            Expiry belongs to media that are appended to; the documentation calls both options unsupported for Azure. That the \
            server answers with message 3291, disallowed option, when the backup runs is inferred. For S3 no page speaks of \
            them, so there it is advice.""")
        .instead("Leave the option out and give the container a lifecycle policy.")
        .sources("B2U")
        .bad(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH COMPRESSION, «RETAINDAYS = 14»;",
            "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/$(File)' WITH «EXPIREDATE = '2027-01-31'», CHECKSUM;",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «RETAINDAYS = 14»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH RETAINDAYS = 14;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH CHECKSUM;");
  }
}
