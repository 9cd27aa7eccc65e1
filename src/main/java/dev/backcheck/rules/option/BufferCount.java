package dev.backcheck.rules.option;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** A number of buffers that is none, or that takes the server's memory. */
final class BufferCount extends StatementRule<DeviceStatement> {

  private static final String NAME = "BUFFERCOUNT";
  private static final long GIGABYTE = 1L << 30;
  private static final long MEGABYTE = 1L << 20;

  BufferCount() {
    super(Family.OPTION, "buffercount-invalid-or-huge", DeviceStatement.class, Where.option(NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3250)
        .summary("BUFFERCOUNT is not above 0, or its buffers take more than a gigabyte")
        .because(
            """
            The buffers of a backup or restore take BUFFERCOUNT times MAXTRANSFERSIZE bytes of the server's address space. A \
            number of 0 or less is refused when the statement runs; a large one can end in an out-of-memory error, which the \
            documentation warns of. The limit of a gigabyte is this rule's own.""")
        .instead("Leave BUFFERCOUNT to the server, or choose a smaller one.")
        .ignoreWhen("the server has the memory to spare and the number was measured.")
        .sources("BACKUP", "RARG")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BUFFERCOUNT = «0»;")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BUFFERCOUNT = «5000», MAXTRANSFERSIZE = 4194304;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BUFFERCOUNT = «2000»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BUFFERCOUNT = 50;")
        .good(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BUFFERCOUNT = 1000, MAXTRANSFERSIZE = 65536;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Optional<Value> value = statement.options().find(NAME).flatMap(Option::value);
    OptionalLong count = Numbers.of(value, check);
    if (count.isEmpty()) {
      return;
    }
    if (count.getAsLong() <= 0) {
      check.report(value.orElseThrow(), "BUFFERCOUNT is " + count.getAsLong() + ", not above 0");
      return;
    }
    long size = Numbers.of(statement, "MAXTRANSFERSIZE", check).orElse(usual(statement, check));
    if (size > 0 && count.getAsLong() > GIGABYTE / size) {
      check
          .report(
              value.orElseThrow(),
              count.getAsLong() + " buffers of " + size + " bytes take more than a gigabyte")
          .warning()
          .possible()
          .engine();
    }
  }

  private static long usual(DeviceStatement statement, Check check) {
    boolean s3 =
        statement.allDevices().stream()
            .map(device -> check.model().deviceClass(statement, device))
            .anyMatch(Optional.of(DeviceClass.S3)::equals);
    return s3 ? 10 * MEGABYTE : MEGABYTE;
  }
}
