package dev.backcheck.cli;

import dev.backcheck.config.ConfigWords;
import dev.backcheck.history.HistoryMode;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Rule;
import dev.backcheck.rule.RuleProvider;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.rules.BuiltInRules;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** All rules that can be named: the built-in ones and those that others bring. */
final class RuleCatalog {

  private final List<Rule> additional;
  private @Nullable List<RuleSpec> specs;

  RuleCatalog(List<Rule> additional) {
    this.additional = List.copyOf(additional);
  }

  /** With the rules that providers on the class path bring. */
  static RuleCatalog ofClassPath() {
    List<Rule> brought = new ArrayList<>();
    if (!isBesideJava() && !isJarWithoutProviders(System.getProperty("java.class.path", ""))) {
      ServiceLoader.load(RuleProvider.class).forEach(provider -> brought.addAll(provider.rules()));
    }
    return new RuleCatalog(brought);
  }

  // The launcher puts the jar among the classes of Java, where no provider can reach it.
  private static boolean isBesideJava() {
    return RuleProvider.class.getClassLoader() == null;
  }

  // The usual case, java -jar, is told by the jar alone; a ServiceLoader would ask every module of
  // the JDK first.
  private static boolean isJarWithoutProviders(String classPath) {
    if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
      return false;
    }
    try (ZipFile jar = new ZipFile(classPath)) {
      return jar.getEntry("META-INF/services/" + RuleProvider.class.getName()) == null;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Rules that are not built in. */
  List<Rule> additional() {
    return additional;
  }

  /** Every rule that looks at scripts. */
  List<Rule> rules() {
    return Stream.concat(BuiltInRules.all().stream(), additional.stream()).toList();
  }

  /** The rule of that name; empty for what the program says by itself. */
  Optional<Rule> rule(String name) {
    return rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** Every description. */
  List<RuleSpec> specs() {
    List<RuleSpec> all = specs;
    if (all == null) {
      all =
          Stream.concat(Stream.of(UnreadableInput.SPEC), rules().stream().map(Rule::spec)).toList();
      specs = all;
    }
    return all;
  }

  /** The description of that name, also of one in the catalogue that another rule stands for. */
  Optional<RuleSpec> find(String name) {
    return specs().stream()
        .filter(spec -> spec.name().equals(name))
        .findFirst()
        .or(() -> specs().stream().filter(spec -> spec.covers().contains(name)).findFirst());
  }

  /** The names that a configuration file may use. */
  ConfigWords words() {
    List<String> names =
        specs().stream()
            .flatMap(spec -> Stream.concat(Stream.of(spec.name()), spec.covers().stream()))
            .distinct()
            .toList();
    return new ConfigWords(names, families(), HistoryMode.ids());
  }

  /** The names of the rules of a family; empty where there is no such family. */
  List<String> family(String name) {
    return specs().stream()
        .filter(spec -> spec.family().id().equals(name))
        .map(RuleSpec::name)
        .toList();
  }

  /** What to say when there is no rule of that name. */
  String missing(String name) {
    if (!family(name).isEmpty()) {
      return "'" + name + "' is a family of rules; 'backcheck rules' lists them all";
    }
    return missing("rule", name, names());
  }

  /** What to say when there is neither a rule nor a family of that name. */
  String missingOrFamily(String name) {
    return missing(
        "rule or family", name, Stream.concat(names().stream(), families().stream()).toList());
  }

  private static String missing(String what, String name, List<String> names) {
    return "there is no "
        + what
        + " '"
        + name
        + "'"
        + Meant.by(name, names).map(near -> "; did you mean '" + near + "'?").orElse(";")
        + " 'backcheck rules' lists them all";
  }

  private List<String> names() {
    return specs().stream().map(RuleSpec::name).toList();
  }

  private static List<String> families() {
    return Arrays.stream(Family.values()).map(Family::id).toList();
  }
}
