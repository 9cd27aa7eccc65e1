package dev.backcheck.model;

import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every URL of a statement for which the server may look up a credential: backups, keys, the data
 * files of databases, arguments of procedures.
 */
final class UsedUrls {

  private UsedUrls() {}

  /** Those of a statement, without data files. */
  static List<StorageUrl> of(Step step) {
    List<StorageUrl> urls = List.of();
    if (step.statement() instanceof Execute call) {
      for (Execute.Argument argument : call.arguments()) {
        urls = with(urls, argument.value(), step);
      }
      return urls;
    }
    for (UrlLocation location : step.urls()) {
      urls = with(urls, location.url());
    }
    return urls;
  }

  /** Where a statement puts data files: {@code MOVE … TO}, {@code FILENAME = …}. */
  static List<StorageUrl> dataFiles(Step step) {
    List<StorageUrl> urls = List.of();
    if (step.statement() instanceof Restore restore) {
      for (Option option : restore.options().all()) {
        if (option.form() == Option.Form.MOVE) {
          for (Value value : option.values()) {
            urls = with(urls, value, step);
          }
        }
      }
    } else if (step.statement() instanceof OtherStatement other) {
      for (Fragment fragment : other.tokens()) {
        urls = with(urls, fragment.token(), step);
      }
    }
    return urls;
  }

  private static List<StorageUrl> with(List<StorageUrl> urls, Node node, Step step) {
    return node instanceof Value value ? with(urls, StorageUrl.of(step.text(value))) : urls;
  }

  // Most statements have none.
  private static List<StorageUrl> with(List<StorageUrl> urls, Optional<StorageUrl> url) {
    if (url.isEmpty()) {
      return urls;
    }
    List<StorageUrl> more = urls.isEmpty() ? new ArrayList<>(2) : urls;
    more.add(url.get());
    return more;
  }

  /** Names by which a statement may speak of credentials. */
  static List<KnownText> names(Step step) {
    List<KnownText> names = new ArrayList<>();
    if (step.statement() instanceof OtherStatement other) {
      for (Fragment fragment : other.tokens()) {
        addName(names, fragment.token(), step);
      }
    } else if (step.statement() instanceof Execute call) {
      for (Execute.Argument argument : call.arguments()) {
        addName(names, argument.value(), step);
      }
    } else {
      Optional<Value> name = CredentialOption.name(step.statement());
      return name.isPresent() ? List.of(step.text(name.get())) : List.of();
    }
    return names;
  }

  private static void addName(List<KnownText> names, Node node, Step step) {
    if (node instanceof Text || node instanceof Name) {
      names.add(step.text((Value) node));
    }
  }

  /** Whether a statement may have URLs that the script does not show. */
  static boolean mayHaveOthers(Step step) {
    if (step.statement() instanceof Execute call) {
      return call.form() != Execute.Form.PROCEDURE
          || call.procedure().filter(name -> name.endsWith("sp_executesql")).isPresent();
    }
    for (UrlLocation use : step.urls()) {
      if (use.url().isEmpty() && !use.text().isConstant()) {
        return true;
      }
    }
    return false;
  }
}
