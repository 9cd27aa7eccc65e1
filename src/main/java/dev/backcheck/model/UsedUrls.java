package dev.backcheck.model;

import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every URL of a statement for which the server may look up a credential: backups, keys, the data
 * files of databases, arguments of procedures.
 */
final class UsedUrls {

  private UsedUrls() {}

  /** Those of a statement, without data files. */
  static List<StorageUrl> of(Statement statement) {
    if (statement instanceof Execute call) {
      return urls(call.arguments().stream().map(Execute.Argument::value));
    }
    return Media.urls(statement).stream().map(UrlLocation::url).flatMap(Optional::stream).toList();
  }

  /** Where a statement puts data files: {@code MOVE … TO}, {@code FILENAME = …}. */
  static List<StorageUrl> dataFiles(Statement statement) {
    if (statement instanceof Restore restore) {
      return urls(
          restore.options().all().stream()
              .filter(option -> option.form() == Option.Form.MOVE)
              .flatMap(option -> option.values().stream()));
    }
    return statement instanceof OtherStatement other
        ? urls(other.tokens().stream().map(Fragment::token))
        : List.of();
  }

  private static List<StorageUrl> urls(Stream<? extends Node> nodes) {
    return nodes
        .filter(Value.class::isInstance)
        .map(value -> StorageUrl.of(Texts.of((Value) value)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Names by which a statement may speak of credentials. */
  static List<KnownText> names(Statement statement) {
    if (statement instanceof OtherStatement other) {
      return other.tokens().stream().flatMap(fragment -> texts(fragment.token())).toList();
    }
    if (statement instanceof Execute call) {
      return call.arguments().stream().flatMap(argument -> texts(argument.value())).toList();
    }
    return LookedUp.credentialOption(statement).stream()
        .flatMap(option -> option.value().stream())
        .map(Texts::of)
        .toList();
  }

  private static Stream<KnownText> texts(Node node) {
    boolean named = node instanceof Text || node instanceof Name;
    return named ? Stream.of(Texts.of((Value) node)) : Stream.empty();
  }

  /** Whether a statement may have URLs that the script does not show. */
  static boolean mayHaveOthers(Statement statement) {
    if (statement instanceof Execute call) {
      return call.form() != Execute.Form.PROCEDURE
          || call.procedure().filter(name -> name.endsWith("sp_executesql")).isPresent();
    }
    return Media.urls(statement).stream()
        .anyMatch(use -> use.url().isEmpty() && !use.text().isConstant());
  }
}
