package dev.backcheck.bench;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Lexing and parsing: all of a script, and only what matters of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParsingBenchmark {

  /** Whose statements the script is full of. */
  @Param({"ours", "others", "corpus"})
  public String statements;

  private final ScriptParser parser = new ScriptParser(true);
  private Source script;

  /** Makes one megabyte, or what the corpus has. */
  @Setup
  public void make() {
    script = Source.of("a.sql", Texts.named(statements, 1_000_000));
  }

  /** What a check does: batches without a word that matters are passed over. */
  @Benchmark
  public Script whatMatters(Bytes read) {
    read.bytes += script.text().length();
    return parser.parse(script);
  }

  /** Every statement. */
  @Benchmark
  public Script all(Bytes read) {
    read.bytes += script.text().length();
    return parser.read(script);
  }
}
