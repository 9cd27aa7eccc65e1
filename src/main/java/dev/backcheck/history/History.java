package dev.backcheck.history;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scripts that are applied one after the other to the same servers, and the files they bring in.
 *
 * <p>There is one history over all folders: what a script in one folder creates is there for those
 * of the next, except where a convention says that folders have nothing to do with each other. A
 * convention orders the scripts that its tool would run; the others keep the place they were given
 * in, as somebody runs them too.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class History {

  private final HistoryMode mode;
  private final boolean guessed;
  private final List<Script> scripts;
  private final List<Script> all;
  private final List<Script> apart;
  private final boolean alone;
  private final Order order;
  private final Includes includes;

  private History(
      HistoryMode mode, boolean guessed, boolean alone, Order order, Includes includes) {
    this.alone = alone;
    this.mode = mode;
    this.guessed = guessed;
    this.order = order;
    this.includes = includes;
    this.scripts = own(order.forward());
    this.apart = own(order.apart());
    this.all = withIncluded();
  }

  // What another script brings in is not applied for itself too.
  private List<Script> own(List<Script> some) {
    return includes.isEmpty()
        ? some
        : some.stream().filter(script -> !includes.isIncluded(script)).toList();
  }

  /** Scripts in the order in which they are applied. */
  public static History of(List<Script> scripts) {
    return of(scripts, HistoryMode.GIVEN, Map.of());
  }

  /**
   * Scripts that a convention puts in order.
   *
   * @param variables values of sqlcmd variables that no script sets, by name
   */
  public static History of(List<Script> scripts, HistoryMode mode, Map<String, String> variables) {
    return of(scripts, List.of(), Optional.of(mode), variables);
  }

  /**
   * Scripts and changelogs of Liquibase.
   *
   * @param files in the order in which they were given, changelogs as scripts among them
   * @param changelogs those of them that are changelogs
   * @param mode the convention; empty where names and texts are to show it
   * @param variables values of sqlcmd variables that no script sets, by name
   */
  public static History of(
      List<Script> files,
      List<Changelog> changelogs,
      Optional<HistoryMode> mode,
      Map<String, String> variables) {
    HistoryMode convention = mode.orElseGet(() -> Convention.guess(files, changelogs));
    Order order = Convention.order(convention, files, changelogs);
    List<Script> ordered = order.forward();
    if (!order.apart().isEmpty()) {
      ordered = new ArrayList<>(ordered);
      ordered.addAll(order.apart());
    }
    Includes includes = Includes.of(ordered, variables);
    return new History(convention, mode.isEmpty(), false, order, includes);
  }

  /** The convention that decides the order. */
  public HistoryMode mode() {
    return mode;
  }

  /** Whether nobody named the convention. */
  public boolean isGuessed() {
    return guessed;
  }

  /** The scripts that are applied for themselves, in order. */
  public List<Script> scripts() {
    return scripts;
  }

  /** The same, and behind each what it brings in; every script once. */
  public List<Script> all() {
    return all;
  }

  /**
   * Scripts that are no part of the history, such as undo migrations. Each is to be seen for
   * itself, without knowledge of what the others leave behind.
   */
  public List<Script> apart() {
    return apart;
  }

  /** A script that is no part of this history as one of its own; includes are followed. */
  public History alone(Script script) {
    return new History(
        mode, guessed, true, new Order(List.of(script), List.of(), order.problems()), includes);
  }

  /** Whether this is a single script that others come before, nobody knows which. */
  public boolean isAlone() {
    return alone;
  }

  /** The script that a {@code :r} line brings in; empty where it cannot be followed. */
  public Optional<Script> included(Script script, SqlcmdCommand command) {
    return includes.included(script, command);
  }

  /** Lines of a script that could not be followed, in order. */
  public List<IncludeProblem> problems(Script script) {
    List<IncludeProblem> own = includes.problems(script);
    List<IncludeProblem> named = order.problems().getOrDefault(script.source(), List.of());
    if (own.isEmpty() || named.isEmpty()) {
      return own.isEmpty() ? named : own;
    }
    List<IncludeProblem> problems = new ArrayList<>(own);
    problems.addAll(named);
    return problems;
  }

  private List<Script> withIncluded() {
    if (scripts.size() == 1 && includes.isEmpty()) {
      return scripts;
    }
    List<Script> result = new ArrayList<>();
    Set<Source> seen = new HashSet<>();
    scripts.forEach(script -> add(script, seen, result));
    return List.copyOf(result);
  }

  private void add(Script script, Set<Source> seen, List<Script> result) {
    if (seen.add(script.source())) {
      result.add(script);
      includes.children(script).forEach(child -> add(child, seen, result));
    }
  }
}
