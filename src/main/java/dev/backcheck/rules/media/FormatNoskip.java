package dev.backcheck.rules.media;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Where;

/** NOSKIP or NOINIT where FORMAT loses everything. */
final class FormatNoskip extends ClashRule {

  FormatNoskip() {
    super(Family.MEDIA, "format-noskip", Verb.BACKUP, Where.option("NOSKIP", "NOINIT"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("NOSKIP or NOINIT together with FORMAT")
        .because(
            """
            FORMAT means SKIP and INIT: what is on the media is not looked at and is lost. NOSKIP asks to look, NOINIT to keep. \
            Whether the server refuses FORMAT with NOSKIP (message 3031) is inferred, so it is a warning; NOINIT is known to be \
            ignored, so it is a piece of information.""")
        .instead("Keep FORMAT, or leave it out and keep the other.")
        .sources("BACKUP")
        .bad("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH FORMAT, «NOSKIP»;")
        .bad("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH NOINIT, «FORMAT»;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH FORMAT, INIT, SKIP;")
        .good("BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' WITH NOFORMAT, NOINIT, NOSKIP;");
  }
}
