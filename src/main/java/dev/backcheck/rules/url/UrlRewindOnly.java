package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;

/** {@code RESTORE REWINDONLY} for what cannot be rewound. */
final class UrlRewindOnly extends StatementRule<Restore> {

  UrlRewindOnly() {
    super(Family.URL, "url-rewindonly", Restore.class, Trait.READS_ONLY);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3216)
        .summary("RESTORE REWINDONLY for a URL or a file")
        .because(
            "The statement rewinds a tape; for any other device it ends with message 3216 when it runs.")
        .instead("Leave the statement out.")
        .sources("E25", "RARG", "B2U")
        .bad("RESTORE REWINDONLY FROM «URL = 'https://acmebak.blob.core.windows.net/n/a.bak'»;")
        .bad("RESTORE REWINDONLY FROM «DISK = @file» WITH UNLOAD;")
        .good("RESTORE REWINDONLY FROM TAPE = '\\\\.\\tape0';")
        .good("RESTORE LABELONLY FROM DISK = 'D:\\a.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.REWINDONLY) {
      return;
    }
    restore.devices().stream()
        .filter(device -> device.isUrl() || device.medium() == Device.Medium.DISK)
        .findFirst()
        .ifPresent(
            device -> check.report(device, "only a tape can be rewound, not " + device.medium()));
  }
}
