package dev.backcheck.fuzz;

import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes scripts that nobody thought of from the examples of all rules. */
final class MixedScripts {

  private static final Pattern TOKEN =
      Pattern.compile("N?'(?:[^']++|'')*+'|\\[[^\\]]*\\]|[\\p{L}\\p{N}_@#$]+|\\s+|\\S");

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST = 6_000;

  // What leads a reader astray, as pieces between tokens.
  private static final List<String> PIECES =
      List.of(
          " ; ",
          " ( ",
          " ) ",
          " , ",
          " = ",
          " ' ",
          " '' ",
          " N' ",
          " \" ",
          " [ ",
          " ] ",
          " /* ",
          " */ ",
          " -- ",
          "\n-- it's\n",
          " /* ' /* \" */ [ */ ",
          "\nGO\n",
          "\r\nGO 2\r\n",
          "\rGO\r",
          " GO ",
          "\n:setvar x y\n",
          "\n:r other.sql\n",
          "\n!!dir\n",
          " $(x) ",
          " ${x} ",
          " $x$ ",
          " @x ",
          " @@x ",
          " #x ",
          " \u00E9\u8CA9 ",
          " \uD83D\uDE00 ",
          " \uD83D ",
          "\u00A0",
          "\u3000",
          "\u0000",
          "\uFEFF",
          "\u2028",
          " \u2019 ",
          " \u0130\u0131\u017F\u212A ",
          " IF @x = 1 ",
          " ELSE ",
          " BEGIN ",
          " END ",
          " BEGIN TRY ",
          " END TRY BEGIN CATCH ",
          " END CATCH ",
          " WHILE 1 = 1 ",
          " RETURN ",
          " THROW; ",
          " again: ",
          " GOTO again ",
          "\nSET NOEXEC ON\nGO\n",
          "\nUSE [Sales];\n",
          " EXEC (@x) ",
          " WITH ",
          " NULL ",
          " 0x1F ",
          " 99999999999999999999 ",
          " -1 ",
          " 1e9 ",
          " -- backcheck:ignore target-unknown because of a test\n",
          "\n--liquibase formatted sql\n--changeset a:1\n",
          "CREATE PROCEDURE dbo.p AS ");

  private final Choices choices;

  MixedScripts(Choices choices) {
    this.choices = choices;
  }

  /** One to three scripts that are checked together. */
  List<Source> next() {
    List<Source> sources = new ArrayList<>();
    for (String script : choices.of(RuleScripts.ALL)) {
      sources.add(Source.of("V" + (sources.size() + 1) + "__a.sql", changed(script)));
    }
    return sources;
  }

  private String changed(String script) {
    String sql = script;
    int changes = choices.below(MOST_CHANGES);
    for (int i = 0; i < changes && sql.length() < LONGEST; i++) {
      sql = change(sql);
    }
    return sql;
  }

  private String change(String sql) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(sql).results().map(MatchResult::group).toList());
    if (tokens.isEmpty()) {
      return choices.of(PIECES);
    }
    int at = choices.below(tokens.size());
    switch (choices.below(14)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, choices.of(tokens));
      case 2 -> tokens.set(at, choices.of(tokens));
      case 3 -> tokens.subList(at, tokens.size()).clear();
      case 4, 5, 6 -> tokens.add(at, choices.of(PIECES));
      case 7 -> tokens.set(at, recased(tokens.get(at)));
      case 8 -> tokens.add(at, other());
      case 9 -> tokens.add(at, "\nGO\n" + other() + "\nGO\n");
      case 10 -> asText(tokens, at);
      case 11 -> tokens.set(at, cut(tokens.get(at)));
      case 12 -> tokens.set(at, tokens.get(at) + choices.of(PIECES).strip() + tokens.get(at));
      default -> inVariable(tokens, at);
    }
    return String.join("", tokens);
  }

  private String other() {
    return choices.of(choices.of(RuleScripts.ALL));
  }

  private String recased(String token) {
    return choices.below(2) == 0 ? token.toLowerCase(Locale.ROOT) : token.toUpperCase(Locale.ROOT);
  }

  private String cut(String token) {
    return token.substring(choices.below(token.length()));
  }

  // A literal or word in a variable, so that it is known, half known or unknown.
  private void inVariable(List<String> tokens, int at) {
    String token = tokens.get(at);
    String value = token.startsWith("'") || token.startsWith("N'") ? token : "'" + token + "'";
    String half = choices.below(2) == 0 ? " + @y" : "";
    tokens.set(at, "@x");
    tokens.add(0, "DECLARE @x nvarchar(max) = " + value + half + ";\n");
  }

  // The rest of the script, put together from two parts, perhaps with something unknown between.
  private void asText(List<String> tokens, int at) {
    List<String> rest = tokens.subList(at, tokens.size());
    int cut = choices.below(rest.size() + 1);
    String first = String.join("", rest.subList(0, cut)).replace("'", "''");
    String second = String.join("", rest.subList(cut, rest.size())).replace("'", "''");
    rest.clear();
    String between = choices.below(2) == 0 ? "' + @y + N'" : "' + N'";
    tokens.add(" DECLARE @s nvarchar(max) = N'" + first + between + second + "'; EXEC (@s);");
  }
}
