package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ItemWords;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import java.util.List;

/** Compression by an accelerator that has to be there. */
final class QatPrerequisites extends StatementRule<Backup> {

  QatPrerequisites() {
    super(
        Family.OPTION,
        "qat-prerequisites",
        Backup.class,
        Where.option("COMPRESSION").and(Trait.ITEMS));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.RUN, 17441)
        .possible()
        .summary("QAT_DEFLATE needs an accelerator that is set up")
        .because(
            """
            QAT_DEFLATE works where Intel QuickAssist libraries are installed, 'hardware offload enabled' is 1 and ALTER SERVER \
            CONFIGURATION SET HARDWARE_OFFLOAD = ON was run, and the instance was restarted since; otherwise the backup fails, \
            message 17441. No script shows all of that. Express has no QAT at all.""")
        .instead("Set up the offload first, or write MS_XPRESS.")
        .ignoreWhen("the servers are set up.")
        .sources("QAT", "ED25")
        .yieldsTo("compression-algorithm-version", "compression-edition")
        .bad("BACKUP DATABASE Hr TO DISK = 'a' WITH COMPRESSION (ALGORITHM = «QAT_DEFLATE»);")
        .badOn("2025", "BACKUP LOG Hr TO DISK = 'a' WITH COMPRESSION (ALGORITHM = «qat_deflate»);")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = MS_XPRESS);")
        .good(
            "ALTER SERVER CONFIGURATION SET HARDWARE_OFFLOAD = ON (ACCELERATOR = QAT);\nGO\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH COMPRESSION (ALGORITHM = QAT_DEFLATE);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("COMPRESSION")) {
      ItemWords.constant(option, "ALGORITHM", check)
          .filter(word -> word.value().equalsIgnoreCase("QAT_DEFLATE") && !isSetUp(check))
          .ifPresent(word -> check.report(word, "QAT_DEFLATE needs hardware offload to be set up"));
    }
  }

  private static boolean isSetUp(Check check) {
    return check.model().steps().stream()
        .limit(check.step().index())
        .map(step -> step.statement() instanceof OtherStatement other ? other.words() : List.of())
        .anyMatch(words -> words.contains("HARDWARE_OFFLOAD"));
  }
}
