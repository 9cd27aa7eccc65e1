package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.ValueRange;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Value;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A number that an option does not take. */
public final class OptionOutOfRange extends StatementRule<DeviceStatement> {

  private final Set<String> names;

  private OptionOutOfRange(RuleSpec.Draft spec, String... names) {
    super(DeviceStatement.class, spec);
    this.names = Set.of(names);
  }

  /** The size of a block. */
  public static OptionOutOfRange blockSize() {
    return new OptionOutOfRange(
        rule("blocksize-invalid", Family.OPTION, Severity.ERROR, Fails.RUN)
            .engine(3250, 3253)
            .summary("BLOCKSIZE is no power of two from 512 to 65536")
            .because(
                """
                The server takes 512, 1024, 2048, 4096, 8192, 16384, 32768 and 65536. With any other number the statement \
                fails when it runs: message 3253, the block size must be a power of two, or 3250, the value is not in \
                the range.""")
            .instead("Leave BLOCKSIZE out, or write one of those numbers.")
            .sources("BACKUP", "RARG", "E25")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = «4000»;")
            .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH BLOCKSIZE = «131072»;")
            .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH BLOCKSIZE = «0»;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = 4096;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = @size;"),
        "BLOCKSIZE");
  }

  /** How often progress is told. */
  public static OptionOutOfRange stats() {
    return new OptionOutOfRange(
        rule("stats-out-of-range", Family.OPTION, Severity.WARNING, Fails.RUN)
            .engine(3250)
            .inferred()
            .summary("STATS is no percentage")
            .because(
                """
                STATS = n asks for a message after every n per cent. The documentation calls it a percentage and says no \
                more; that the server refuses other numbers with message 3250 is inferred.""")
            .instead("Write a number from 1 to 100, or STATS alone for 10.")
            .sources("BACKUP", "RARG")
            .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS = «500»;")
            .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH STATS = «0»;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS = 100;")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH STATS;"),
        "STATS");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : OptionUse.of(statement)) {
      if (names.contains(use.name())) {
        use.facts().range().ifPresent(range -> check(use, range, check));
      }
    }
  }

  private static void check(OptionUse use, ValueRange range, Check check) {
    Optional<Value> value = use.option().value();
    OptionalLong number = Numbers.of(value, check);
    if (number.isPresent() && !range.admits(number.getAsLong())) {
      check.report(
          value.orElseThrow(),
          use.name() + " is " + number.getAsLong() + ", but has to be " + range.numbers());
    }
  }
}
