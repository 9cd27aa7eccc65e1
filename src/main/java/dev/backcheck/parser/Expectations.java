package dev.backcheck.parser;

import dev.backcheck.parser.generated.TSqlParser;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in words what would have fitted where the parser stopped. */
final class Expectations {

  // What a reader calls the thing that should have begun at the culprit.
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(
              TSqlParser.RULE_backupWhat,
              "DATABASE, LOG, SERVER, GROUP, CERTIFICATE, or a MASTER, SERVICE MASTER or SYMMETRIC KEY"),
          Map.entry(
              TSqlParser.RULE_restoreWhat,
              "DATABASE, LOG, HEADERONLY, FILELISTONLY, LABELONLY, VERIFYONLY, REWINDONLY,"
                  + " BACKUPSETONLY, or a MASTER, SERVICE MASTER or SYMMETRIC KEY"),
          Map.entry(TSqlParser.RULE_database, "a database name or variable"),
          Map.entry(TSqlParser.RULE_device, "a device (DISK = …, URL = … or a logical name)"),
          Map.entry(TSqlParser.RULE_option, "an option"),
          Map.entry(TSqlParser.RULE_credentialName, "the credential's name"),
          Map.entry(TSqlParser.RULE_credentialClause, "IDENTITY = '…' or SECRET = '…'"),
          Map.entry(TSqlParser.RULE_keyFile, "FILE = '…' or URL = '…'"),
          Map.entry(TSqlParser.RULE_fileSpec, "FILE, FILEGROUP, PAGE or READ_WRITE_FILEGROUPS"),
          Map.entry(TSqlParser.RULE_encryptionItem, "ALGORITHM = … or SERVER CERTIFICATE = …"),
          Map.entry(TSqlParser.RULE_compressionItem, "ALGORITHM = … or LEVEL = …"),
          Map.entry(TSqlParser.RULE_privateKeyItem, "FILE = '…' or ENCRYPTION BY PASSWORD = '…'"),
          Map.entry(TSqlParser.RULE_certificateOption, "PRIVATE KEY (…) or FORMAT = 'PFX'"),
          Map.entry(TSqlParser.RULE_value, "a value"),
          Map.entry(TSqlParser.RULE_text, "a string"),
          Map.entry(TSqlParser.RULE_name, "a name"));

  // Every list of ours goes on with a comma; the parser has left it when it looks for the end.
  private static final Map<Integer, String> SIGNS =
      Map.of(
          TSqlParser.LPAREN, "an opening parenthesis",
          TSqlParser.RPAREN, "a comma or a closing parenthesis");

  private Expectations() {}

  static String at(Parser parser, Token culprit) {
    String named = nameOfWhatBegins(parser.getContext(), culprit);
    return named != null ? named : words(parser);
  }

  private static @Nullable String nameOfWhatBegins(
      @Nullable ParserRuleContext context, Token culprit) {
    String outermost = null;
    for (ParserRuleContext c = context; c != null && c.getStart() == culprit; c = c.getParent()) {
      outermost = NAMES.getOrDefault(c.getRuleIndex(), outermost);
    }
    return outermost;
  }

  private static String words(Parser parser) {
    IntervalSet expected = parser.getExpectedTokens();
    Set<String> words = new LinkedHashSet<>();
    if (expected.contains(TSqlParser.IDENTIFIER)) {
      words.add(expected.contains(TSqlParser.STRING) ? "a value" : "a name");
    } else if (expected.contains(TSqlParser.STRING)) {
      words.add("a string");
    }
    if (expected.contains(TSqlParser.VARIABLE) && !words.contains("a value")) {
      words.add("a variable");
    }
    boolean anyName = expected.contains(TSqlParser.IDENTIFIER);
    Set<String> literals = new TreeSet<>();
    for (int type : expected.toArray()) {
      boolean partOfName = anyName && type != TSqlParser.DATABASE && type != TSqlParser.EQ;
      if (type > 0 && !partOfName) {
        word(parser.getVocabulary(), type).ifPresent(literals::add);
      }
    }
    words.addAll(literals);
    if (words.equals(Set.of("="))) {
      return "= after " + parser.getInputStream().LT(-1).getText().toUpperCase(Locale.ROOT);
    }
    return words.isEmpty() ? "the end of the statement" : join(words);
  }

  // A keyword or a sign; what else there is has been named.
  private static Optional<String> word(Vocabulary vocabulary, int type) {
    if (type <= TSqlParser.VIRTUAL_DEVICE) {
      return Optional.of(vocabulary.getSymbolicName(type));
    }
    return Optional.ofNullable(vocabulary.getLiteralName(type))
        .map(sign -> SIGNS.getOrDefault(type, sign.substring(1, sign.length() - 1)));
  }

  /** {@code a, b or c}. */
  static String join(Set<String> words) {
    StringBuilder text = new StringBuilder();
    int left = words.size();
    for (String word : words) {
      text.append(word);
      left--;
      text.append(left > 1 ? ", " : left == 1 ? " or " : "");
    }
    return text.toString();
  }
}
