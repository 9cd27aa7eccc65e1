package dev.backcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is not asked about a statement would have found nothing in it. */
class WhereTest {

  private static final List<String> TARGETS =
      List.of(
          "2012",
          "2016-SP2",
          "2019:express",
          "2022-CU14@azure-vm-windows",
          "2022-CU17@linux",
          "2025@arc-windows",
          "@managed-instance",
          "@azure-sql-database");

  @Test
  void nothingIsMissedInAnyExample() {
    for (Example example : examples()) {
      assertThat(IdleRules.findings(checker(example), sources(example))).isEmpty();
    }
  }

  @Test
  void norForAnyOtherServer() {
    for (Example example : examples()) {
      Backcheck.Builder checker = checker(example).asOf(LocalDate.of(2031, 5, 1));
      TARGETS.forEach(target -> checker.target(Target.parse(target)));
      assertThat(IdleRules.findings(checker, sources(example))).isEmpty();
    }
  }

  @Test
  void norForNoServerAtAll() {
    for (Example example : examples()) {
      assertThat(IdleRules.findings(Backcheck.builder(), sources(example))).isEmpty();
    }
  }

  private static Backcheck.Builder checker(Example example) {
    Backcheck.Builder checker =
        Backcheck.builder()
            .closedInventory(example.settings().closedInventory())
            .immutableContainers(example.settings().immutableContainers())
            .estate(example.settings().estate());
    example.settings().asOf().ifPresent(checker::asOf);
    example.settings().targets().forEach(checker::target);
    return checker;
  }

  private static List<Example> examples() {
    return BuiltInRules.all().stream()
        .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
        .toList();
  }

  private static List<Source> sources(Example example) {
    List<Source> sources = new ArrayList<>();
    for (Example.Script script : example.scripts()) {
      sources.add(Source.of(script.name(), script.sql().replaceAll("[«»]", "")));
    }
    return sources;
  }
}
