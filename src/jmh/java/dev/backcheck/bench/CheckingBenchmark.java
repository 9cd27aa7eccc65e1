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

/** One statement through an instance that is used again, with all rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckingBenchmark {

  /** The statement. */
  @Param({"BACKUP TO URL", "BACKUP TO DISK", "RESTORE", "CREATE CREDENTIAL"})
  public String statement;

  private final Backcheck backcheck =
      Backcheck.builder().target(Target.parse("2022-CU17@azure-vm-windows")).build();
  private Source script;

  /** Picks it. */
  @Setup
  public void make() {
    script =
        Source.of(
            "a.sql",
            switch (statement) {
              case "BACKUP TO URL" -> Texts.BACKUP_TO_URL;
              case "BACKUP TO DISK" -> Texts.BACKUP_TO_DISK;
              case "RESTORE" -> Texts.RESTORE;
              default -> Texts.CREDENTIAL;
            });
  }

  /** All of it: parsing, the model, the rules, the report. */
  @Benchmark
  public Report check() {
    return backcheck.check(script);
  }
}
