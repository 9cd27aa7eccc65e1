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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every URL of a statement for which the server may look up a credential: backups, keys, the data
 * files of databases, arguments of procedures.
 */
final class UsedUrls {

  private UsedUrls() {}

  static List<StorageUrl> of(Statement statement) {
    List<StorageUrl> urls = new ArrayList<>();
    Media.urls(statement).forEach(location -> location.url().ifPresent(urls::add));
    if (statement instanceof Restore restore) {
      restore.options().all().stream()
          .filter(option -> option.form() == Option.Form.MOVE)
          .flatMap(option -> option.values().stream())
          .forEach(value -> add(value, urls));
    } else if (statement instanceof Execute call) {
      for (Execute.Argument argument : call.arguments()) {
        if (argument.value() instanceof Value value) {
          add(value, urls);
        }
      }
    } else if (statement instanceof OtherStatement other) {
      for (Fragment fragment : other.tokens()) {
        if (fragment.token() instanceof Value value) {
          add(value, urls);
        }
      }
    }
    return urls;
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

  private static void add(Value value, List<StorageUrl> urls) {
    StorageUrl.of(Texts.of(value)).ifPresent(urls::add);
  }
}
