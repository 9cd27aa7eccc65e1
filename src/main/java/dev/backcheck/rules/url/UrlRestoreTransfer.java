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

/** Buffers of a restore from a URL. */
final class UrlRestoreTransfer extends OptionOnDevice {

  UrlRestoreTransfer() {
    super(
        Family.URL,
        "url-restore-transfer-options",
        Set.of(Verb.RESTORE),
        DeviceClass.URLS,
        List.of("BUFFERCOUNT", "MAXTRANSFERSIZE"),
        Fix.Safety.SAFE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("BUFFERCOUNT or MAXTRANSFERSIZE in a restore from a URL")
        .because(
            """
            The documentation marks both as unsupported for a restore from a URL, Azure and S3 alike; what the server does about \
            them it does not say. BLOCKSIZE is supported, and is the cure for message 3284.""")
        .instead("Leave them out.")
        .sources("B2U", "S3")
        .bad(
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH «BUFFERCOUNT = 50»;",
            "RESTORE LOG Hr FROM URL = 's3://minio.acme.test:9000/bak/a.trn' WITH NORECOVERY, «MAXTRANSFERSIZE = 4194304», BUFFERCOUNT = 50;")
        .good(
            "RESTORE DATABASE Hr FROM URL = 'https://acmebak.blob.core.windows.net/n/a.bak' WITH BLOCKSIZE = 65536;")
        .good("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH BUFFERCOUNT = 50;");
  }
}
