package dev.backcheck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with anything in them. Inputs that once did harm lie beside it in the resources. */
class BytesFuzzTest {

  private static final int EVERY = 40;

  // Where the fuzzer begins.
  static List<byte[]> examples() {
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < RuleScripts.ALL.size(); i += EVERY) {
      String sql = String.join("\nGO\n", RuleScripts.ALL.get(i));
      files.add(sql.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  @MethodSource("examples")
  @DictionaryEntries({
    "BACKUP LOG a TO d",
    "RESTORE DATABASE a FROM d",
    "CREATE CREDENTIAL c WITH IDENTITY = 'x'",
    "WITH INIT, ",
    "URL = 'https://",
    "DISK = N'",
    // Escaped as dictionaries want it: a line of its own.
    "\\x0AGO\\x0A",
    "EXEC (@s)",
    "DECLARE @s char(9) = '",
    "IF 1 = 1 ",
    "BEGIN ",
    "END ",
    "/*",
    "*/",
    "--",
    "$(x)"
  })
  @FuzzTest
  void anyFileIsCheckedAndTold(byte[] file) {
    Promises.ofAnyFile(file);
  }
}
