package dev.backcheck.bench;

import dev.backcheck.source.Source;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A script of a megabyte to measure with, or what the corpus has. */
@State(Scope.Benchmark)
public class BenchScript {

  /** Whose statements it is full of. */
  @Param({"ours", "others", "corpus"})
  public String statements;

  private Source source;

  /** Makes it. */
  @Setup
  public void make() {
    source = Source.of("a.sql", Texts.named(statements, 1_000_000));
  }

  /** The script, once more. */
  public Source next(Bytes read) {
    read.bytes += source.text().length();
    return source;
  }
}
