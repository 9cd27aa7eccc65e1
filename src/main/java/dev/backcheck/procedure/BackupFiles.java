package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files DatabaseBackup writes to: below each directory or URL, names that it makes. */
final class BackupFiles {

  private static final int MOST = 64;

  private record Target(String medium, List<Piece> location, Origin origin) {}

  private final boolean url;
  private final boolean counted;
  private final List<Target> files;
  private final List<Target> mirror;

  private BackupFiles(boolean url, boolean counted, List<Target> files, List<Target> mirror) {
    this.url = url;
    this.counted = counted;
    this.files = files;
    this.mirror = mirror;
  }

  /** Those of a call; empty where the procedure refuses what it is given. */
  static Optional<BackupFiles> of(Arguments arguments, int directory) {
    boolean url = arguments.text(Arguments.NAMED, "@URL").isPresent();
    boolean disk = arguments.text(directory, "@Directory").isPresent();
    Optional<Integer> count = count(arguments);
    if ((url && disk) || count.filter(n -> n < 1 || n > MOST).isPresent()) {
      return Optional.empty();
    }
    List<Target> files =
        url
            ? targets(arguments, Arguments.NAMED, "@URL", count)
            : disk
                ? targets(arguments, directory, "@Directory", count)
                : defaults(arguments, count);
    List<Target> mirror = new ArrayList<>();
    mirror.addAll(targets(arguments, Arguments.NAMED, "@MirrorDirectory", count));
    mirror.addAll(targets(arguments, Arguments.NAMED, "@MirrorURL", count));
    boolean open =
        new Choice(arguments).isOpen(Arguments.NAMED, "@NumberOfFiles")
            || arguments.value(Arguments.NAMED, "@MaxFileSize").isPresent();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new BackupFiles(url, !open, files, mirror));
  }

  private static Optional<Integer> count(Arguments arguments) {
    return arguments
        .text(Arguments.NAMED, "@NumberOfFiles")
        .flatMap(KnownText::constant)
        .map(text -> text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0);
  }

  private static List<Target> defaults(Arguments arguments, Optional<Integer> count) {
    List<Target> targets = new ArrayList<>();
    int files = count.orElse(1);
    for (int i = 1; i <= files; i++) {
      targets.add(
          new Target("DISK", List.of(file(i, files, arguments.origin())), arguments.origin()));
    }
    return targets;
  }

  // The files are spread evenly over the roots.
  private static List<Target> targets(
      Arguments arguments, int position, String parameter, Optional<Integer> count) {
    Optional<KnownText> given = arguments.text(position, parameter);
    if (given.isEmpty()) {
      return List.of();
    }
    Origin origin = arguments.origin(position, parameter).orElse(arguments.origin());
    String delimiter =
        arguments
            .text(Arguments.NAMED, "@StringDelimiter")
            .flatMap(KnownText::constant)
            .filter(text -> !text.isEmpty())
            .orElse(",");
    List<List<Piece>> roots = Written.of(given.get()).split(delimiter);
    int files = count.orElse(roots.size());
    if (roots.isEmpty() || files % roots.size() != 0 || files > MOST) {
      return List.of();
    }
    String medium = parameter.endsWith("URL") ? "URL" : "DISK";
    List<Target> targets = new ArrayList<>();
    int each = files / roots.size();
    for (int i = 0; i < files; i++) {
      List<Piece> root = roots.get(i / each);
      targets.add(new Target(medium, below(root, medium, file(i + 1, files, origin)), origin));
    }
    return targets;
  }

  private static Piece file(int number, int of, Origin origin) {
    String label = of == 1 ? "@FileName" : "@FileName " + number;
    return new Hole(label, false, Optional.of(origin));
  }

  private static List<Piece> below(List<Piece> root, String medium, Piece file) {
    Piece last = root.get(root.size() - 1);
    String first = root.get(0) instanceof Known known ? known.text() : "";
    if (root.size() == 1 && first.equalsIgnoreCase("NUL")) {
      return root;
    }
    List<Piece> location = new ArrayList<>(root);
    String separator = medium.equals("URL") || first.startsWith("/") ? "/" : "\\";
    if (!(last instanceof Known end) || !end.text().endsWith(separator)) {
      location.add(new Known(separator, last.origin().map(Origin::blurred)));
    }
    location.add(file);
    return location;
  }

  boolean toUrl() {
    return url;
  }

  boolean mirrored() {
    return !mirror.isEmpty();
  }

  /** Whether it is known how many files there are. */
  boolean counted() {
    return counted;
  }

  /** {@code TO … MIRROR TO …}. */
  void to(SqlText sql) {
    write(" TO ", files, sql);
    if (mirrored()) {
      write(" MIRROR TO ", mirror, sql);
    }
  }

  /** {@code RESTORE VERIFYONLY FROM …} for the files, and for those of the mirror. */
  void verify(SqlText sql, Origin verify, Runnable options) {
    for (List<Target> set : mirrored() ? List.of(files, mirror) : List.of(files)) {
      sql.say("RESTORE VERIFYONLY", verify);
      write(" FROM ", set, sql);
      options.run();
      sql.say(";\n");
    }
  }

  private static void write(String word, List<Target> targets, SqlText sql) {
    String before = word;
    for (Target target : targets) {
      sql.say(before).say(target.medium() + " = ", target.origin());
      sql.literal(target.location(), target.origin());
      before = ", ";
    }
  }
}
