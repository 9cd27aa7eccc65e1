package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.OutputFormat;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.RuleSpec;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of all rules, through all commands: what is given as a secret in them is nowhere.
 */
class ExampleSecretsTest {

  // Shorter ones are in other words, too.
  private static final int LONG = 8;

  @TempDir private Path folder;

  @Test
  void noCommandTellsASecretOfAnExample() throws Exception {
    Map<String, String> scripts = scripts();
    Set<String> secrets = new TreeSet<>();
    scripts.forEach((name, sql) -> secrets.addAll(secrets(name, sql)));
    assertThat(secrets).hasSizeGreaterThan(30);

    List<String> told = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      String file = "--report=" + format.id() + "=../report." + format.id();
      told.addAll(run(scripts, "check", "db", "--format", format.id(), file));
      told.add(Files.readString(folder.resolve("report." + format.id())));
    }
    told.addAll(run(scripts, "check", "db", "--format=concise", "--statistics", "--no-baseline"));
    told.addAll(run(scripts, "check", "db", "--trace", "sas-leading-question-mark"));
    told.addAll(run(scripts, "check", "db", "--diff", "--unsafe-fixes"));
    told.addAll(run(scripts, "baseline", "create", "db"));
    told.add(Files.readString(folder.resolve("run/.backcheck-baseline.json")));
    told.addAll(run(scripts, "baseline", "update", "db"));
    told.addAll(run(scripts, "check", "db", "--facts", "db/" + scripts.keySet().iterator().next()));
    for (String name : scripts.keySet()) {
      told.addAll(run(scripts, "parse", "db/" + name));
      told.addAll(run(scripts, "parse", "--model", "db/" + name));
    }
    List<String> found = new ArrayList<>();
    for (String secret : secrets) {
      told.stream()
          .filter(text -> text.contains(secret))
          .map(text -> secret + " in " + around(text, secret))
          .forEach(found::add);
    }
    assertThat(found).isEmpty();
  }

  private List<String> run(Map<String, String> scripts, String... arguments) throws IOException {
    Path place = Files.createDirectories(folder.resolve("run"));
    CommandLineRun line = new CommandLineRun(place);
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      line.file("db/" + script.getKey(), script.getValue());
    }
    CommandLineRun.Result result = line.run(arguments);
    return List.of(result.out(), result.err());
  }

  private static String around(String text, String secret) {
    int at = text.indexOf(secret);
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + secret.length()));
  }

  private static Map<String, String> scripts() {
    Map<String, String> scripts = new LinkedHashMap<>();
    for (var rule : BuiltInRules.all()) {
      RuleSpec spec = rule.spec();
      List<Example> examples = Stream.concat(spec.bad().stream(), spec.good().stream()).toList();
      for (Example example : examples) {
        for (Example.Script script : example.scripts()) {
          String sql = script.sql().replaceAll("[«»]", "");
          String name = rule.name() + "_" + scripts.size() + ".sql";
          if (!secrets(name, sql).isEmpty()) {
            scripts.put(name, sql);
          }
        }
      }
    }
    return scripts;
  }

  private static List<String> secrets(String name, String sql) {
    Source source = Source.of(name, sql);
    return new ScriptParser(true)
        .read(source).secrets().stream()
            .map(range -> inner(source, range))
            // A variable of sqlcmd in place of a secret, as the help of some rules has it.
            .filter(text -> text.length() >= LONG && !text.startsWith("$("))
            .toList();
  }

  private static String inner(Source source, SourceRange range) {
    return source.text(range).replaceFirst("^N?['\"]", "").replaceFirst("['\"]$", "");
  }
}
