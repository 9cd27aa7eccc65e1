package dev.backcheck.bench;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Scripts of a megabyte through an instance that is used again, with all rules, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScriptBenchmark {

  private final Backcheck backcheck =
      Backcheck.builder().target(Target.parse("2022-CU17@azure-vm-windows")).build();

  /** All of it: parsing, the model, the rules, the report. */
  @Benchmark
  public Report check(BenchScript script, Bytes read) {
    return backcheck.check(script.next(read));
  }
}
