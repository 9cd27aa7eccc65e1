package dev.backcheck.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.reference.Target;
import dev.backcheck.report.OutputFormat;
import dev.backcheck.report.Report;
import dev.backcheck.report.Style;
import dev.backcheck.rule.Example;
import dev.backcheck.rules.BuiltInRules;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One checker, many threads: what each writes is what one thread writes, byte for byte. */
class ThreadsTest {

  private static final int THREADS = 16;
  // One in so many is written in all formats, the others as JSON.
  private static final int WHOLE = 40;

  @Test
  void examplesOfRules() throws Exception {
    assertSameInThreads(
        BuiltInRules.all().stream()
            .flatMap(rule -> Stream.concat(rule.spec().bad().stream(), rule.spec().good().stream()))
            .map(ThreadsTest::sources)
            .toList());
  }

  @Test
  void statementsOfTheCorpus() throws Exception {
    List<List<Source>> scripts = new ArrayList<>();
    for (String folder : List.of("engine", "docs", "scriptdom")) {
      Corpus.cases(folder + "/cases.jsonl")
          .forEach(entry -> scripts.add(List.of(Source.of("a.sql", Corpus.text(folder, entry)))));
    }
    assertSameInThreads(scripts);
  }

  private static List<Source> sources(Example example) {
    return example.scripts().stream()
        .map(script -> Source.of(script.name(), script.sql().replaceAll("[«»]", "")))
        .toList();
  }

  // The threads come first, so that they race for everything that is made on first use.
  private static void assertSameInThreads(List<List<Source>> scripts) throws Exception {
    Backcheck shared = checker();
    String[] written = inThreads(shared, scripts);
    Backcheck alone = checker();
    for (int i = 0; i < scripts.size(); i++) {
      assertThat(written[i]).isEqualTo(write(alone, scripts.get(i), i));
    }
  }

  private static Backcheck checker() {
    return Backcheck.builder().target(Target.parse("2022-CU14@azure-vm-windows")).build();
  }

  private static String[] inThreads(Backcheck checker, List<List<Source>> scripts)
      throws Exception {
    String[] written = new String[scripts.size()];
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      tasks.add(
          () -> {
            start.await();
            for (int i = first; i < written.length; i += THREADS) {
              written[i] = write(checker, scripts.get(i), i);
            }
            return first;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return written;
  }

  private static String write(Backcheck checker, List<Source> script, int number) {
    Report report = checker.check(script);
    StringBuilder out = new StringBuilder();
    try {
      for (OutputFormat format : OutputFormat.values()) {
        if (format == OutputFormat.JSON || number % WHOLE == 0) {
          format.writer().write(report, Style.PLAIN, out);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
