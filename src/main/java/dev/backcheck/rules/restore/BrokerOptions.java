package dev.backcheck.rules.restore;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionClashes;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import java.util.List;

/** Broker options that exclude each other, or stand where they have no place. */
final class BrokerOptions extends StatementRule<Restore> {

  private static final String[] NAMES = {
    "ENABLE_BROKER", "NEW_BROKER", "ERROR_BROKER_CONVERSATIONS"
  };

  private final OptionClashes clashes = OptionClashes.of(Verb.RESTORE, "broker-options");

  BrokerOptions() {
    super(Family.RESTORE, "broker-options", Restore.class, Where.option(NAMES));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031)
        .summary("Broker options that exclude each other, or in RESTORE LOG")
        .because(
            """
            ENABLE_BROKER, NEW_BROKER and ERROR_BROKER_CONVERSATIONS each say what becomes of Service Broker in the restored \
            database: two of them make the restore fail with message 3031 when it runs. RESTORE LOG takes none of them.""")
        .instead("Keep one of them, in RESTORE DATABASE.")
        .sources("RARG", "RESTORE", "E25")
        .bad("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH ENABLE_BROKER, «NEW_BROKER»;")
        .bad("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH «ENABLE_BROKER»;")
        .good("RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak' WITH NEW_BROKER, REPLACE;")
        .good("RESTORE LOG Sales FROM DISK = 'D:\\s.trn' WITH RECOVERY;");
  }

  @Override
  protected void check(Restore restore, Check check) {
    if (restore.kind() != Restore.Kind.LOG) {
      clashes.report(restore, check);
      return;
    }
    for (Option option : restore.options().all()) {
      if (List.of(NAMES).contains(option.name())) {
        check.report(option, "RESTORE LOG does not take " + option.name()).engine();
      }
    }
  }
}
