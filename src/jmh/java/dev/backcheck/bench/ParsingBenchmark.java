package dev.backcheck.bench;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.syntax.Script;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Lexing and parsing: all of a script, and only what matters of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParsingBenchmark {

  private final ScriptParser parser = new ScriptParser(true);

  /** What a check does: batches without a word that matters are passed over. */
  @Benchmark
  public Script whatMatters(BenchScript script, Bytes read) {
    return parser.parse(script.next(read));
  }

  /** Every statement. */
  @Benchmark
  public Script all(BenchScript script, Bytes read) {
    return parser.read(script.next(read));
  }
}
