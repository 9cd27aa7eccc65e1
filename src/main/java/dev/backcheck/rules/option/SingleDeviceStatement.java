package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Restore;
import java.util.Set;

/** Several devices where the documentation shows one. */
final class SingleDeviceStatement extends StatementRule<Restore> {

  private static final Set<Restore.Kind> KINDS =
      Set.of(Restore.Kind.HEADERONLY, Restore.Kind.FILELISTONLY, Restore.Kind.LABELONLY);

  SingleDeviceStatement() {
    super(
        Family.OPTION,
        "single-device-statement",
        Restore.class,
        Trait.READS_ONLY,
        Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .possible()
        .summary("HEADERONLY, FILELISTONLY and LABELONLY are documented for one device")
        .because(
            """
            Their syntax shows one device, which is enough: each device of a media set holds the headers. The parser takes \
            several, and tools list striped sets that way.""")
        .instead("Name one device of the set.")
        .ignoreWhen("the statement works for you.")
        .sources("RARG", "SDOM")
        .bad("RESTORE FILELISTONLY FROM DISK = 'D:\\1.bak', «DISK = 'D:\\2.bak'»;")
        .bad(
            "RESTORE HEADERONLY FROM DISK = 'D:\\1.bak', «DISK = 'D:\\2.bak'», DISK = 'D:\\3.bak';")
        .good("RESTORE FILELISTONLY FROM DISK = 'D:\\1.bak';")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\1.bak', DISK = 'D:\\2.bak';");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (KINDS.contains(restore.kind()) && restore.devices().size() > 1) {
      check.report(restore.devices().get(1), restore.words() + " is documented for one device");
    }
  }
}
