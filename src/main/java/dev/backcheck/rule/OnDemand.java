package dev.backcheck.rule;

/** Advice that not everybody wants: a rule that runs only when it is asked for by name. */
public interface OnDemand {}
