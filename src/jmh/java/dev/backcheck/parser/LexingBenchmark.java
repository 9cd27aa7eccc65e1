package dev.backcheck.parser;

import dev.backcheck.bench.BenchScript;
import dev.backcheck.bench.Bytes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The lexer alone, on all of a script. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LexingBenchmark {


  /** Every token of it; how many are visible. */
  @Benchmark
  public int tokens(BenchScript script, Bytes read) {
    return Tokens.of(script.next(read), List.of()).visible().size();
  }
}
