package dev.backcheck.bench;

import com.alibaba.druid.DbType;
import com.alibaba.druid.sql.SQLUtils;
import com.alibaba.druid.sql.ast.SQLStatement;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statements;
import org.jooq.Parser;
import org.jooq.Queries;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Other parsers of T-SQL on statements that all of them read. They make a tree of each statement;
 * we lex each, and make a tree of those that matter to us, of which none of the others reads any.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeersBenchmark {

  private final ScriptParser ours = new ScriptParser(true);
  private final Parser jooq = DSL.using(org.jooq.SQLDialect.DEFAULT).parser();
  private Source script;

  /** Makes a hundred kilobytes. */
  @Setup
  public void make() {
    script = Source.of("a.sql", Texts.plain(100_000));
  }

  /** What a check does: it sees that nothing of it matters. */
  @Benchmark
  public Script backcheck(Bytes read) {
    read.bytes += script.text().length();
    return ours.parse(script);
  }

  /** Every statement, whether it matters or not. */
  @Benchmark
  public Script backcheckReadingAll(Bytes read) {
    read.bytes += script.text().length();
    return ours.read(script);
  }

  /** JSqlParser. */
  @Benchmark
  public Statements jsqlparser(Bytes read) throws JSQLParserException {
    read.bytes += script.text().length();
    return CCJSqlParserUtil.parseStatements(script.text());
  }

  /** Druid. */
  @Benchmark
  public List<SQLStatement> druid(Bytes read) {
    read.bytes += script.text().length();
    return SQLUtils.parseStatements(script.text(), DbType.sqlserver);
  }

  /** The open edition of jOOQ, which has no dialect for SQL Server. */
  @Benchmark
  public Queries jooq(Bytes read) {
    read.bytes += script.text().length();
    return jooq.parse(script.text());
  }
}
