package dev.backcheck.rule;

import java.util.List;

/** Brings rules of others in; found through {@link java.util.ServiceLoader}. */
public interface RuleProvider {

  /** The rules; their names must not be taken. */
  List<Rule> rules();
}
