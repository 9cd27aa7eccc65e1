package dev.backcheck.parser;

import dev.backcheck.bench.Bytes;
import dev.backcheck.bench.Texts;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The lexer alone, on all of a script. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LexingBenchmark {

  /** Whose statements the script is full of. */
  @Param({"ours", "others", "corpus"})
  public String statements;

  private Source script;

  /** Makes one megabyte, or what the corpus has. */
  @Setup
  public void make() {
    script = Source.of("a.sql", Texts.named(statements, 1_000_000));
  }

  /** Every token of it; how many are visible. */
  @Benchmark
  public int tokens(Bytes read) {
    read.bytes += script.text().length();
    return Tokens.of(script, List.of()).visible().size();
  }
}
