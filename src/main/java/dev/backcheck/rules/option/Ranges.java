package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;

/** The rules about numbers that an option does not take. */
final class Ranges {

  private Ranges() {}

  /** The size of a block. */
  static OptionOutOfRange blockSize() {
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
  static OptionOutOfRange stats() {
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
}
