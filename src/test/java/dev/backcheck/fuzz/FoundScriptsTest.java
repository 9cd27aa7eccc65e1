package dev.backcheck.fuzz;

import dev.backcheck.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that once broke a promise, made as small as they can be. */
class FoundScriptsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The verb of a credential statement at the end of a batch.
        "CREATE\nGO\nBACKUP LOG Sales TO DISK = 'x'",
        // A comment between the word and a name that needs brackets.
        "CREATE CREDENTIAL https://nightly",
        // No word of the credential statement is left but its clauses, or its URL.
        "CREATE WITH IDENTITY = 'x'\nGO\nBACKUP LOG Sales TO DISK = 'x'",
        "ALTER x [https://nightly]\nGO\nBACKUP LOG Sales TO DISK = 'x'",
        // Through a window that ends between a verb and its GO.
        "BACKUP LOG Sales TO DISK = 'x'\nGO\nCREATE\nGO\n",
        // A fix is taken back in the second round, and the report after it must know.
        "BACKUP DATABASE Sales RESTORE\u2019",
        // A comment between a clause and its equals sign, where the statement itself is missing.
        "WITH IDENTITY = 'SHARED ACCESS SIGNATURE', "
            + "SECRET = 'sv=2024-01-01&sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5%3D';",
        // A character of two UTF-16 units before a batch that is passed over.
        "PRINT '\uD83D\uDE00'; ALTER DATABASE Sales SET SUSPEND_FOR_SNAPSHOT_BACKUP = ON",
      })
  void promisesHold(String sql) {
    Random random = new Random(sql.hashCode());
    for (int i = 0; i < 4; i++) {
      Promises.ofScripts(List.of(Source.of("V1__a.sql", sql)), random::nextInt);
    }
  }
}
