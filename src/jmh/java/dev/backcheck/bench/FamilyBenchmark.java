package dev.backcheck.bench;

import dev.backcheck.model.Model;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Target;
import dev.backcheck.config.Settings;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.RuleEngine;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules alone, all and by family, on a script of 100 kB full of our statements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FamilyBenchmark {

  /** Whose rules run. */
  @Param({"ALL", "CREDENTIAL", "URL", "OPTION", "MEDIA", "MANAGED_IDENTITY", "S3", "FLOW"})
  public String family;

  private final Settings settings =
      Settings.DEFAULT.withTargets(List.of(Target.parse("2022-CU17@azure-vm-windows")));
  private RuleEngine engine;
  private Model model;

  /** Makes the model, which all rules share. */
  @Setup
  public void make() {
    engine =
        new RuleEngine(
            BuiltInRules.all().stream()
                .filter(rule -> !rule.isOnDemand())
                .filter(rule -> family.equals("ALL") || rule.spec().family() == wanted())
                .toList());
    Source script = Source.of("a.sql", Texts.ours(100_000));
    model = Model.of(List.of(new ScriptParser(true).parse(script)), settings);
  }

  private Family wanted() {
    return Family.valueOf(family.toUpperCase(Locale.ROOT));
  }

  /** Every statement past every rule. */
  @Benchmark
  public List<Finding> check() {
    return engine.check(model, settings);
  }
}
