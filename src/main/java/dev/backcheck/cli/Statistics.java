package dev.backcheck.cli;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.report.Report;
import dev.backcheck.report.Tool;
import dev.backcheck.rule.CheckListener;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Rule;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.Script;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** What a run read and found, and where its time went. */
final class Statistics implements CheckListener {

  private static final int SLOWEST = 10;

  // What a rule has taken so far, in nanoseconds.
  private static final class Spent {
    private long nanos;
    private long times;
  }

  private final LongSupplier clock;
  private final long start;
  private final Map<String, Long> phases = new LinkedHashMap<>();
  private final Map<String, Spent> rules = new TreeMap<>();
  private final AtomicInteger passedOver = new AtomicInteger();
  private long phaseBegan;
  private long ruleBegan;

  /**
   * Statistics from now on.
   *
   * @param clock in nanoseconds
   */
  Statistics(LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    List.of("reading", "parsing", "model", "rules", "report").forEach(p -> phases.put(p, 0L));
  }

  /** Something begins that is no part of the check itself. */
  void began() {
    phaseBegan = clock.getAsLong();
  }

  /** It ends. */
  void ended(String phase) {
    phases.merge(phase, clock.getAsLong() - phaseBegan, Long::sum);
  }

  @Override
  public void began(Phase phase) {
    began();
  }

  @Override
  public void ended(Phase phase) {
    ended(phase.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void parsed(Script script) {
    if (script.batches().stream().map(Batch::statements).allMatch(List::isEmpty)
        && !ScriptParser.matters(script.source())) {
      passedOver.incrementAndGet();
    }
  }

  @Override
  public boolean watchesRules() {
    return true;
  }

  @Override
  public void began(Rule rule) {
    ruleBegan = clock.getAsLong();
  }

  @Override
  public void ended(Rule rule) {
    Spent spent = rules.computeIfAbsent(rule.name(), any -> new Spent());
    spent.nanos += clock.getAsLong() - ruleBegan;
    spent.times++;
  }

  /**
   * Prints all of it.
   *
   * @param bytes how many were read
   */
  void print(Report report, long bytes, PrintWriter err) {
    List<String> lines = new ArrayList<>();
    Report.Summary summary = report.summary();
    lines.add(Tool.NAME + ": statistics");
    lines.add(
        line(
            "  files       %,d, of which %,d hold no word of interest",
            summary.files(), passedOver.get()));
    lines.add(line("  bytes       %,d", bytes));
    lines.add(line("  statements  %,d", summary.statements()));
    lines.add(line("  unreadable  %,d", summary.unreadable()));
    lines.add("");
    lines.add("  phase          seconds");
    phases.forEach((phase, nanos) -> lines.add(line("  %-12s%10.3f", phase, seconds(nanos))));
    lines.add(line("  %-12s%10.3f", "in all", seconds(clock.getAsLong() - start)));
    addFindings(report.findings(), lines);
    addRules(lines);
    lines.forEach(err::println);
    err.flush();
  }

  private static void addFindings(List<Finding> findings, List<String> lines) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    findings.forEach(
        finding -> byRule.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding));
    if (byRule.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("  findings  files  rule");
    byRule.entrySet().stream()
        .sorted(
            Map.Entry.comparingByValue(
                Comparator.comparingInt((List<Finding> some) -> -some.size())))
        .forEach(
            one ->
                lines.add(
                    line(
                        "  %,8d %,6d  %s",
                        one.getValue().size(), files(one.getValue()), one.getKey())));
  }

  private static long files(List<Finding> findings) {
    return findings.stream().map(finding -> finding.place().source()).distinct().count();
  }

  private void addRules(List<String> lines) {
    if (rules.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("   seconds      looks  rule");
    rules.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparingLong((Spent spent) -> -spent.nanos)))
        .limit(SLOWEST)
        .forEach(
            one ->
                lines.add(
                    line(
                        "  %8.3f %,10d  %s",
                        seconds(one.getValue().nanos), one.getValue().times, one.getKey())));
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static String line(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
