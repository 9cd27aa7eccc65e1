package dev.backcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.backcheck.report.Report;
import dev.backcheck.source.Source;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the script, twice the work, for scripts that compute: variables, branches and texts that
 * are put together and run. Work is counted in bytes that the checking thread allocates.
 */
class ProgramDoublingTest {

  private static final int SIZE = 1_500;
  private static final String BACKUP = "BACKUP LOG Hr TO DISK = 'D:\\hr.trn';\n";

  static Stream<Arguments> scripts() {
    return Stream.of(
        scripts(
            "appended and run at the end",
            n ->
                "DECLARE @s nvarchar(max) = N'';\n"
                    + "SET @s += N'BACKUP LOG Hr TO DISK = ''D:\\hr.trn'';';\n".repeat(n)
                    + "EXEC (@s);"),
        scripts(
            "joined to itself and one more",
            n ->
                "DECLARE @s nvarchar(max) = N'D:\\';\n"
                    + "SET @s = @s + N'x' + CONCAT(N'y', N'z');\n".repeat(n)
                    + "BACKUP LOG Hr TO DISK = @s;"),
        scripts(
            "replaced again and again",
            n ->
                "DECLARE @s nvarchar(400) = N'D:\\a.trn';\n"
                    + "SET @s = REPLACE(UPPER(@s), N'A', N'B');\nSET @s = QUOTENAME(LEFT(@s, 5));\n"
                        .repeat(n)
                    + "BACKUP LOG Hr TO DISK = @s;"),
        scripts(
            "a variable for each device",
            n ->
                each(
                    n,
                    "DECLARE @v# nvarchar(99) = N'D:\\' + N'#.trn';\nBACKUP LOG Hr TO DISK = @v#;\n")),
        scripts(
            "branches in a row",
            n ->
                "DECLARE @s nvarchar(99) = N'D:\\a.trn';\n"
                    + each(
                        n,
                        "IF @@SPID = # SET @s = N'D:\\#.trn';\n"
                            + BACKUP.replace("'D:\\hr.trn'", "@s"))),
        scripts(
            "branches in branches",
            n ->
                "DECLARE @s nvarchar(99) = N'D:\\a.trn';\n"
                    + "IF @@SPID > 5 BEGIN SET @s += N'x';\n".repeat(n)
                    + BACKUP
                    + "END\n".repeat(n)
                    + "BACKUP LOG Hr TO DISK = @s;"),
        scripts(
            "loops in a row",
            n ->
                "DECLARE @s nvarchar(max) = N'D:\\a.trn';\n"
                    + "WHILE @@SPID > 5 BEGIN SET @s += N'x'; BACKUP LOG Hr TO DISK = @s; END;\n"
                        .repeat(n)),
        scripts(
            "TRY and CATCH in a row",
            n ->
                "DECLARE @s nvarchar(99) = N'D:\\a.trn';\n"
                    + each(
                        n,
                        "BEGIN TRY SET @s = N'D:\\#.trn'; "
                            + BACKUP
                            + "END TRY BEGIN CATCH PRINT @s; END CATCH;\n")),
        scripts(
            "labels",
            n ->
                "DECLARE @s nvarchar(99) = N'D:\\a.trn';\n"
                    + each(n, "SET @s = N'D:\\#.trn';\nl#:\nBACKUP LOG Hr TO DISK = @s;\n")),
        scripts(
            "texts in texts in texts",
            n ->
                each(
                    n,
                    "EXEC (N'EXEC (N''EXEC (N''''BACKUP LOG Hr TO DISK = ''''''''D:\\#.trn'''''''' WITH INIT, NOINIT'''')'')');\n")),
        scripts(
            "one text of many statements",
            n ->
                "EXEC (N'"
                    + each(n, "BACKUP LOG [it''s #] TO DISK = ''D:\\#.trn'' WITH INIT, NOINIT;\n")
                    + "');"),
        scripts(
            "one text of many statements, deep",
            n ->
                "EXEC (N'EXEC (N''"
                    + each(
                        n,
                        "BACKUP LOG [it''''s #] TO DISK = ''''D:\\#.trn'''' WITH INIT, NOINIT;\n")
                    + "'')');"),
        scripts(
            "a text of many pieces",
            n ->
                "EXEC (N'PRINT 1;'"
                    + each(
                        n, "\n + N'BACKUP LOG Hr' + N' TO DISK = ''D:\\#.trn'' WITH INIT, NOINIT;'")
                    + ");"),
        scripts(
            "calls with parameters",
            n ->
                each(
                    n,
                    "EXEC sp_executesql N'BACKUP LOG Hr TO DISK = @f WITH INIT, NOINIT', N'@f nvarchar(99)', @f = N'D:\\#.trn';\n")),
        scripts(
            "sqlcmd variables",
            n -> each(n, ":setvar File# D:\\#.trn\nBACKUP LOG Hr TO DISK = '$(File#)';\nGO\n")));
  }

  private static Arguments scripts(String name, IntFunction<String> script) {
    return Arguments.of(name, script);
  }

  private static String each(int count, String statement) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sql.append(statement.replace("#", String.valueOf(10_000 + i)));
    }
    return sql.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void workGrowsWithTheScript(String name, IntFunction<String> script) {
    allocated(script.apply(100));
    long once = allocated(script.apply(SIZE));
    long twice = allocated(script.apply(2 * SIZE));
    assertThat((double) twice / once).isLessThan(2.3);
  }

  @Test
  void aTextThatIsRunEachTimeItGrowsStaysBounded() {
    long once = allocated(growing(500));
    long twice = allocated(growing(1_000));
    assertThat((double) twice / once).isLessThan(2.3);
  }

  private static String growing(int count) {
    return "DECLARE @s nvarchar(max) = N'';\n"
        + each(count, "SET @s += N'BACKUP LOG Hr TO DISK = ''D:\\#.trn'';';\nEXEC (@s);\n");
  }

  @Test
  void aTextThatDoublesItselfStaysBounded() {
    String doubling =
        "DECLARE @x nvarchar(max) = N'BACKUP LOG Hr TO DISK = ''D:\\hr.trn'';';\n"
            + "SET @x += @x;\n".repeat(60);
    assertThat(allocated(doubling + "EXEC (@x);")).isLessThan(1_000_000_000);
    assertThat(allocated(doubling + "BACKUP LOG Hr TO DISK = @x;")).isLessThan(1_000_000_000);
    assertThat(allocated(doubling + "SET @x = REPLACE(@x, N'x', @x); EXEC (@x);"))
        .isLessThan(1_000_000_000);
    String quoted = "SET @s = N'EXEC (N''' + REPLACE(@s, N'''', N'''''') + N''')';";
    String quoting = "DECLARE @s nvarchar(max) = N'PRINT ''x''';" + (quoted + "\n").repeat(200);
    assertThat(allocated(quoting + "EXEC (@s);")).isLessThan(1_000_000_000);
  }

  @Test
  void deepNestingIsRead() {
    int depth = 10_000;
    Report report =
        Backcheck.builder()
            .build()
            .check(
                Source.of(
                    "deep.sql",
                    "IF @@SPID > 5 BEGIN\n".repeat(depth) + BACKUP + "END\n".repeat(depth)));

    assertThat(report.summary().statements()).isEqualTo(1);
  }

  private static long allocated(String sql) {
    Backcheck backcheck = Backcheck.builder().build();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    backcheck.check(Source.of("program.sql", sql));
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
