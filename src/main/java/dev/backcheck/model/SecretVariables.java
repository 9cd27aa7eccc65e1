package dev.backcheck.model;

import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Variables that stand where a password or secret is given, in statements that are not read whole:
 * what they hold must not be shown.
 */
final class SecretVariables {

  private static final int LONGEST = 10_000;
  private static final String WORDS = "(?:PASSWORD|PWD|SECRET|PASSPHRASE)";
  private static final LazyPattern GIVEN = LazyPattern.of("(?i)" + WORDS + "\\s*=\\s*(@[\\w@#$]+)");
  private static final LazyPattern PARAMETER = LazyPattern.of("(?i)@\\w*" + WORDS + "\\w*");

  private SecretVariables() {}

  /** Their names. */
  static List<String> in(Statement statement, Source source) {
    if (statement instanceof Execute call) {
      return call.arguments().stream()
          .filter(argument -> argument.parameter().filter(SecretVariables::isSecret).isPresent())
          .filter(argument -> argument.value() instanceof Variable)
          .map(argument -> ((Variable) argument.value()).name())
          .toList();
    }
    List<String> names = new ArrayList<>();
    if (statement instanceof UnreadableStatement || statement instanceof OtherStatement) {
      SourceRange range = statement.range();
      int end = Math.min(range.end(), range.start() + LONGEST);
      Matcher matcher = GIVEN.matcher(source.text()).region(range.start(), end);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private static boolean isSecret(Variable parameter) {
    return PARAMETER.matcher(parameter.name()).matches();
  }
}
