package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an input that cannot be read. Not a {@link Rule}: there is no script that a rule
 * could look at.
 */
public final class UnreadableInput {

  /** The description, which {@code explain} shows. */
  public static final RuleSpec SPEC =
      new RuleDraft("unreadable-input", Family.SCRIPT, Severity.ERROR, Fails.SILENT)
          .summary("A file or folder cannot be read, so what is in it was not checked")
          .because(
              """
              What is not read is not checked. A pipeline that passes over such a file says that all is well, and nobody
              looks again.""")
          .instead(
              "Correct the name, give permission to read it, save it as UTF-8, or leave it out with --exclude.")
          .limits(
              """
              A file that is neither UTF-8 nor UTF-16 is read as windows-1252, in which every byte is a character; that is a
              note and no finding, since keywords and URLs are the same in both.""")
          .build();

  private UnreadableInput() {}

  /**
   * A finding about a whole input.
   *
   * @param source the input, with an empty text when nothing of it could be read
   * @param message the end of a sentence that begins with its name
   */
  public static Finding at(Source source, String message) {
    return at(source, new SourceRange(0, 0), message);
  }

  /**
   * A finding about a part of an input.
   *
   * @param message the end of a sentence that begins with the name of the input
   */
  public static Finding at(Source source, SourceRange range, String message) {
    return new Finding(
        SPEC.name(),
        SPEC.severity(),
        SPEC.confidence(),
        SPEC.fails(),
        SPEC.engine(),
        List.of(),
        new Place(source, range),
        source.name() + " " + message,
        SPEC.instead(),
        List.of(),
        Optional.empty());
  }
}
