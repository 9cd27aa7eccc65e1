package dev.backcheck.rules;

import dev.backcheck.rule.Rule;
import dev.backcheck.rules.script.SyntaxError;
import dev.backcheck.rules.script.UnterminatedTokens;
import java.util.List;

/** The rules that come with the library, a line each, by family. */
public final class BuiltInRules {

  private static final Rule[] ALL = {
    // script
    new SyntaxError(), new UnterminatedTokens(),
    // credential
    // credentialoption
    // managedidentity
    // url
    // s3
    // option
    // media
    // snapshot
    // encryption
    // restore
    // platform
    // secret
    // key
    // bestpractice
    // flow
  };

  private BuiltInRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(ALL);
  }
}
