package dev.backcheck.rules.snapshot;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.ClashRule;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.Severity;

/** FILE_SNAPSHOT together with COMPRESSION. */
final class FileSnapshotWithCompression {

  private FileSnapshotWithCompression() {}

  static Rule create() {
    return new ClashRule(
        Verb.BACKUP,
        rule("file-snapshot-with-compression", Family.SNAPSHOT, Severity.ERROR, Fails.RUN)
            .summary("FILE_SNAPSHOT together with COMPRESSION")
            .because(
                """
                A file-snapshot backup copies no pages, so there is nothing to compress, and the documentation says that \
                COMPRESSION is not supported with it. NO_COMPRESSION stands in the same row of the documentation; it asks for \
                nothing, so it is a warning only.\
                """)
            .instead("Leave COMPRESSION out.")
            .sources("B2U")
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «COMPRESSION»;\
                """)
            .bad(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, «NO_COMPRESSION»;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH FILE_SNAPSHOT, CHECKSUM;\
                """)
            .good(
                """
                BACKUP DATABASE Sales TO URL = 'https://salesdata.blob.core.windows.net/backup/sales.bak'
                WITH COMPRESSION;\
                """),
        "COMPRESSION",
        "NO_COMPRESSION");
  }
}
