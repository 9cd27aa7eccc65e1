package dev.backcheck.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first used. There are dozens of them in rules,
 * and a check of one script uses few: compiling all would be a good part of the start.
 *
 * <p>Safe to share between threads; two that come first together compile it twice.
 */
public final class LazyPattern {

  private final String expression;
  private volatile @Nullable Pattern pattern;

  private LazyPattern(String expression) {
    this.expression = expression;
  }

  /** An expression as {@link Pattern#compile(String)} takes it. */
  public static LazyPattern of(String expression) {
    return new LazyPattern(expression);
  }

  /**
   * A matcher for a text.
   *
   * @throws java.util.regex.PatternSyntaxException when the expression is none
   */
  public Matcher matcher(CharSequence text) {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(expression);
      pattern = compiled;
    }
    return compiled.matcher(text);
  }
}
