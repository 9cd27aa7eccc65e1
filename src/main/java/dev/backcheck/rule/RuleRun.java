package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Has the rules look at the statements of a model, for one target. Several threads share the work,
 * and what they draft stands in the same order as with one.
 */
final class RuleRun {

  // A few statements are shared by having each thread run a part of the rules on all of them.
  private static final int FEW = 8;
  private static final int SLICES_PER_THREAD = 4;

  /**
   * A part of the work: some statements, and of the rules for each the part with that number.
   *
   * @param parts into how many parts the rules are cut
   */
  private record Slice(int from, int to, int part, int parts) {}

  private final Model model;
  private final Settings settings;
  private final Target target;
  private final Function<Step, List<StatementRule<?>>> rules;
  private final CheckListener listener;
  private final Traits common;

  RuleRun(
      Model model,
      Settings settings,
      Target target,
      Function<Step, List<StatementRule<?>>> rules,
      CheckListener listener) {
    this.model = model;
    this.settings = settings;
    this.target = target;
    this.rules = rules;
    this.listener = listener;
    this.common = Traits.of(model, settings, target);
  }

  /** What the rules draft for each statement. */
  List<List<ReportDraft>> over(List<Step> steps, Jobs jobs) {
    List<Slice> slices = slices(steps.size(), listener.watchesRules() ? 1 : jobs.threads());
    if (slices.size() == 1) {
      return run(slices.get(0), steps);
    }
    List<List<List<ReportDraft>>> drafts =
        jobs.map(slices, slice -> 1, slice -> run(slice, steps.subList(slice.from(), slice.to())));
    List<List<ReportDraft>> all = new ArrayList<>(steps.size());
    for (int i = 0; i < slices.size(); i++) {
      if (slices.get(i).part() == 0) {
        all.addAll(drafts.get(i));
      } else {
        for (int j = 0; j < steps.size(); j++) {
          all.get(j).addAll(drafts.get(i).get(j));
        }
      }
    }
    return all;
  }

  private static List<Slice> slices(int steps, int threads) {
    if (threads == 1) {
      return List.of(new Slice(0, steps, 0, 1));
    }
    List<Slice> slices = new ArrayList<>();
    if (steps < FEW) {
      for (int part = 0; part < threads; part++) {
        slices.add(new Slice(0, steps, part, threads));
      }
    } else {
      int size = Math.max(1, steps / (threads * SLICES_PER_THREAD));
      for (int from = 0; from < steps; from += size) {
        slices.add(new Slice(from, Math.min(steps, from + size), 0, 1));
      }
    }
    return slices;
  }

  private List<List<ReportDraft>> run(Slice slice, List<Step> steps) {
    List<List<ReportDraft>> all = new ArrayList<>(steps.size());
    for (Step step : steps) {
      List<ReportDraft> drafts = new ArrayList<>(0);
      List<StatementRule<?>> some = part(rules.apply(step), slice.part(), slice.parts());
      if (!some.isEmpty()) {
        Traits traits = common.with(model, step);
        run(some, traits, new Check(some.get(0), model, step, settings, target, drafts));
      }
      all.add(drafts);
    }
    return all;
  }

  private void run(List<StatementRule<?>> some, Traits traits, Check check) {
    boolean watched = listener.watchesRules();
    for (StatementRule<?> rule : some) {
      if (!rule.mayFind(traits)) {
        continue;
      }
      if (watched) {
        listener.began(rule);
        rule.check(check.by(rule));
        listener.ended(rule);
      } else {
        rule.check(check.by(rule));
      }
    }
  }

  private static <T> List<T> part(List<T> all, int part, int parts) {
    return parts == 1
        ? all
        : all.subList(all.size() * part / parts, all.size() * (part + 1) / parts);
  }
}
