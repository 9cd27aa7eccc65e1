package dev.backcheck.rules.option;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;

/** A size of blocks that the server does not write. */
final class BlockSizeInvalid extends OptionOutOfRange {

  BlockSizeInvalid() {
    super("blocksize-invalid", "BLOCKSIZE");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3250, 3253)
        .summary("BLOCKSIZE is no power of two from 512 to 65536")
        .because(
            """
            The server takes 512, 1024, 2048, 4096, 8192, 16384, 32768 and 65536. With any other number the statement fails when \
            it runs: message 3253, the block size must be a power of two, or 3250, the value is not in the range.""")
        .instead("Leave BLOCKSIZE out, or write one of those numbers.")
        .sources("BACKUP", "RARG", "E25")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = «4000»;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH BLOCKSIZE = «131072»;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH BLOCKSIZE = «0»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = 4096;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH BLOCKSIZE = @size;");
  }
}
