package dev.backcheck.fuzz;

import dev.backcheck.rule.Example;
import dev.backcheck.rules.BuiltInRules;
import java.util.List;
import java.util.stream.Stream;

/** The examples of all rules, without the marks in them: what scripts are made of here. */
final class RuleScripts {

  /** Each the scripts of one example, in the order in which they are applied. */
  static final List<List<String>> ALL =
      BuiltInRules.all().stream()
          .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
          .map(example -> example.scripts().stream().map(RuleScripts::plain).toList())
          .toList();

  private RuleScripts() {}

  private static String plain(Example.Script script) {
    return script.sql().replaceAll("[«»]", "");
  }
}
