package dev.backcheck.rules.credential;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letter case of a URL and of the name of its credential. */
final class LetterCase {

  private LetterCase() {}

  /** Whether the name begins the URL in other letter case. */
  static boolean differs(Credential credential, StorageUrl url) {
    String name = credential.definition().name().value();
    int length = name.length() - (name.endsWith("/") ? 1 : 0);
    return url.isAzure()
        && credential.name().isConstant()
        && url.text().regionMatches(true, 0, name, 0, length)
        && !url.text().regionMatches(false, 0, name, 0, length);
  }

  /** Offers to make account and container lower case where one of the two has them so. */
  static void offerLower(
      ReportDraft report,
      UrlLocation location,
      StorageUrl url,
      Credential credential,
      Check check) {
    String name = credential.definition().name().value();
    // The blob keeps its case: only what the name holds is made lower.
    String head = url.text().substring(0, name.length());
    String lower = head.toLowerCase(Locale.ROOT);
    boolean writable = location.literal().isPresent() && url.segments().size() > 1;
    if (writable && !head.equals(lower) && name.equals(lower)) {
      inside(location, head, check)
          .map(range -> List.of(new Edit(range, lower)))
          .ifPresent(edits -> report.safeFix("Write account and container in lower case", edits));
    } else if (head.equals(lower) && credential.defined().sharesScript(check.step())) {
      List<Edit> edits = Renaming.edits(check, credential.definition(), lower);
      report.safeFix("Write the credential's name in lower case", edits);
    }
  }

  private static Optional<SourceRange> inside(UrlLocation location, String head, Check check) {
    SourceRange value = location.value().range();
    int at = check.step().source().text().indexOf(head, value.start());
    return at >= 0 && at + head.length() <= value.end()
        ? Optional.of(new SourceRange(at, at + head.length()))
        : Optional.empty();
  }
}
