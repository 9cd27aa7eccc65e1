package dev.backcheck.rule;

import java.util.List;
import java.util.Set;

/**
 * Everything about a rule but its check: what it is called, what it says, why, and examples that
 * are run as tests.
 *
 * @param name in kebab-case; it is the rule's id and never changes its meaning
 * @param severity the usual one; a finding may be milder where less is certain
 * @param confidence the usual one
 * @param engine numbers of the messages the server gives
 * @param summary one line without a full stop: the row of the rule table
 * @param because what the server does, and when
 * @param instead what to write
 * @param ignoreWhen when a finding may be ignored; empty for never
 * @param limits what the rule cannot see
 * @param inferred whether the effect is inferred rather than documented or seen on a server
 * @param references the pages it rests on
 * @param yieldsTo rules that explain the same mistake better: where one of them reports an
 *     overlapping range, this one is silent
 * @param covers names of the catalogue this rule stands for besides its own
 * @param bad examples that must be reported exactly at the marks
 * @param good near misses that must stay silent
 */
public record RuleSpec(
    String name,
    Family family,
    Severity severity,
    Confidence confidence,
    Fails fails,
    List<Integer> engine,
    String summary,
    String because,
    String instead,
    String ignoreWhen,
    String limits,
    boolean inferred,
    List<Reference> references,
    Set<String> yieldsTo,
    Set<String> covers,
    List<Example> bad,
    List<Example> good) {}
