package dev.backcheck.report;

import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What tells a finding from others over time. It stays when lines move, when a statement is
 * indented, commented or its words written in other case, and when a secret in it changes; what
 * stands in quotes or brackets counts letter by letter.
 *
 * @param statement 64 hexadecimal digits for the rule and the statement the finding is in
 * @param ordinal counts findings of the same file, rule and statement, from 1
 */
public record Fingerprint(String statement, int ordinal) {

  /** The fingerprints of findings of a report, in the order of these. */
  public static List<Fingerprint> of(Report report, List<Finding> findings) {
    StatementTexts texts = new StatementTexts(report.scripts());
    Map<Place, String> known = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    List<Fingerprint> result = new ArrayList<>();
    for (Finding finding : findings) {
      Place statement = texts.statement(finding.place());
      String text = known.computeIfAbsent(statement, place -> sha256(texts.normalised(place)));
      String hash = sha256(finding.rule() + "\n" + text);
      Source source = finding.place().source();
      result.add(new Fingerprint(hash, counts.merge(source.name() + "\n" + hash, 1, Integer::sum)));
    }
    return result;
  }

  /** Different for every finding of a report. */
  public String in(String path) {
    return sha256(path + "\n" + this);
  }

  /** The digits, a colon, the number. */
  @Override
  public String toString() {
    return statement + ":" + ordinal;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
