package dev.backcheck.rule;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Options;
import java.util.List;

/** Puts an option into the {@code WITH} list of a statement. */
public final class OptionInsertion {

  private OptionInsertion() {}

  /**
   * The edit that makes it the first option; where there is no list yet it gets one.
   *
   * @param option as it is to be written
   */
  public static List<Edit> of(DeviceStatement statement, String option) {
    Options options = statement.options();
    if (options.isEmpty()) {
      int end = statement.range().end();
      return List.of(new Edit(new SourceRange(end, end), " WITH " + option));
    }
    int start = options.all().get(0).range().start();
    return List.of(new Edit(new SourceRange(start, start), option + ", "));
  }

  /** The edit that puts an option in the place of another one, or at the front without that. */
  public static List<Edit> insteadOf(DeviceStatement statement, String other, String option) {
    return statement
        .options()
        .find(other)
        .map(written -> List.of(new Edit(written.range(), option)))
        .orElseGet(() -> of(statement, option));
  }
}
