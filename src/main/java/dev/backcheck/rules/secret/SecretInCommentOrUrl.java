package dev.backcheck.rules.secret;

import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;
import dev.backcheck.source.SourceRange;
import java.util.List;

/** A signature where nobody thinks of it. */
final class SecretInCommentOrUrl extends ScriptRule {

  private static final String NAME = "sig=";
  private static final int SHORTEST = 20;

  SecretInCommentOrUrl() {
    super(Family.SECRET, "secret-in-comment-or-url");
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.SILENT)
        .summary("A shared access signature stands in a comment, a URL or another text")
        .because(
            """
            A signature in a comment, a PRINT or the address of a device is as good a key as one in a SECRET, and no tool that \
            guards secrets looks there. In a URL it does not even work: a device with a query is refused. Inferred advice.""")
        .instead("Remove it, and make a new signature, since this one has been published.")
        .inferred()
        .sources("B2U")
        .yieldsTo("url-query-or-fragment")
        .bad(
            "-- token: sv=2024-01-01&«sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5%3D»\n"
                + Nightly.silent("$(Sas)"),
            "PRINT 'https://acmebak.blob.core.windows.net/nightly?sv=2024-01-01&«sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5»';\n"
                + Nightly.silent("$(Sas)"))
        .good("-- token: sv=2024-01-01&sig=...\n" + Nightly.silent("$(Sas)"))
        .good(Nightly.silent("sv=2024-01-01&sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5%3D"));
  }

  @Override
  protected void check(ScriptCheck check) {
    String text = check.script().source().text();
    int first = text.indexOf(NAME);
    List<SourceRange> secrets =
        first < 0 ? List.of() : check.script().secrets().stream().sorted().toList();
    int next = 0;
    for (int at = first; at >= 0; at = text.indexOf(NAME, at + 1)) {
      SourceRange found = new SourceRange(at, endOfValue(text, at + NAME.length()));
      while (next < secrets.size() && secrets.get(next).end() <= at) {
        next++;
      }
      boolean guarded = next < secrets.size() && secrets.get(next).overlaps(found);
      if (!guarded && isReal(text, found)) {
        check.report(found, "a shared access signature stands in the script outside a SECRET");
      }
    }
  }

  private static boolean isReal(String text, SourceRange found) {
    int start = found.start() + NAME.length();
    return found.end() - start >= SHORTEST
        && (found.start() == 0 || !Character.isLetterOrDigit(text.charAt(found.start() - 1)))
        && !LikelySecret.isMadeUp(text.substring(start, found.end()));
  }

  private static int endOfValue(String text, int from) {
    int end = from;
    while (end < text.length() && isOfValue(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfValue(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "+/=%_-".indexOf(c) >= 0);
  }
}
