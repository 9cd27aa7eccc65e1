package dev.backcheck.rules.restore;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import java.util.Optional;

/** Values that the server's parser takes as literals only. */
final class RestoreLiteralRequired extends StatementRule<Restore> {

  RestoreLiteralRequired() {
    super(Family.RESTORE, "restore-literal-required", Restore.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("A value of another kind than the server's parser takes")
        .because(
            """
            The server's parser takes a database snapshot as a string, the directory of FILESTREAM as a string or NULL, FILE as \
            a number or variable, and nothing behind KEEP_TEMPORAL_RETENTION. SQL Server 2025 was seen to refuse each of the \
            others with a syntax error, and with it the whole batch.""")
        .instead("Write the kind of value the finding names.")
        .sources("RARG", "DOTG")
        .bad("RESTORE DATABASE A FROM DATABASE_SNAPSHOT = «AMorning»;")
        .bad("RESTORE DATABASE A FROM x WITH FILESTREAM (DIRECTORY_NAME = «@directory»);")
        .bad("RESTORE DATABASE A FROM x WITH FILE = «'2'», NORECOVERY;")
        .bad("RESTORE LOG A FROM x WITH KEEP_TEMPORAL_RETENTION = «1»;")
        .good("RESTORE DATABASE A FROM DATABASE_SNAPSHOT = 'AMorning';")
        .good("RESTORE LOG A FROM x WITH FILE = @number, KEEP_TEMPORAL_RETENTION;")
        .good("RESTORE DATABASE A FROM x WITH FILESTREAM (DIRECTORY_NAME = NULL);");
  }

  @Override
  protected void check(Restore restore, Check check) {
    for (Device device : restore.devices()) {
      if (device.medium() == Device.Medium.DATABASE_SNAPSHOT
          && device.location() instanceof Name name) {
        reportSnapshot(name, check);
      }
    }
    refuse(restore.options().find("FILE"), Text.class, "FILE takes a number, not a string", check);
    Optional<Option> directory =
        restore.options().find("FILESTREAM").flatMap(option -> option.item("DIRECTORY_NAME"));
    refuse(directory, Variable.class, "DIRECTORY_NAME takes a string, not a variable", check);
    Optional<Option> retention = restore.options().find("KEEP_TEMPORAL_RETENTION");
    refuse(retention, Value.class, "KEEP_TEMPORAL_RETENTION takes no value", check);
  }

  private static void refuse(
      Optional<Option> option, Class<? extends Value> kind, String message, Check check) {
    Optional<Value> value = option.flatMap(Option::value);
    if (value.isPresent() && kind.isInstance(value.get())) {
      check.report(value.get(), message);
    }
  }

  // What a placeholder will be replaced by may bring its quotes along.
  private static void reportSnapshot(Name name, Check check) {
    Optional<String> text = check.text(name).constant();
    if (text.isPresent()) {
      check
          .report(name, "the database snapshot is a name without quotes")
          .unsafeFix("Quote it", name.range(), LiteralEdit.quoted(text.get()));
    }
  }
}
