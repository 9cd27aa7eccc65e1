package dev.backcheck.bench;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.report.Report;
import dev.backcheck.source.Source;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scripts of a megabyte through an instance that is used again, with all rules, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScriptBenchmark {

  /** Whose statements the script is full of. */
  @Param({"ours", "others", "corpus"})
  public String statements;

  private final Backcheck backcheck =
      Backcheck.builder().target(Target.parse("2022-CU17@azure-vm-windows")).build();
  private Source script;

  /** Makes one megabyte, or what the corpus has. */
  @Setup
  public void make() {
    script = Source.of("a.sql", Texts.named(statements, 1_000_000));
  }

  /** All of it: parsing, the model, the rules, the report. */
  @Benchmark
  public Report check(Bytes read) {
    read.bytes += script.text().length();
    return backcheck.check(script);
  }
}
