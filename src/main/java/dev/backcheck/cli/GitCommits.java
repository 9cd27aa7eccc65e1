package dev.backcheck.cli;

import dev.backcheck.cli.GitProgram.Answer;
import dev.backcheck.reference.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the commit from which on something is new, or says what is in the way. */
final class GitCommits {

  private static final String DEEPER =
      "git fetch --unshallow, or fetch-depth: 0 for actions/checkout, GIT_DEPTH: \"0\" in GitLab CI,"
          + " fetchDepth: 0 in Azure Pipelines";

  private final GitProgram git;
  private final Path top;
  private final boolean shallow;
  private final String name;

  /**
   * Commits of a repository.
   *
   * @param top the root of its files
   * @param shallow whether only the last part of its history is there
   * @param name of the commit, as the user wrote it
   */
  GitCommits(GitProgram git, Path top, boolean shallow, String name) {
    this.git = git;
    this.top = top;
    this.shallow = shallow;
    this.name = name;
  }

  /**
   * Makes sure that git will not take a name for an option.
   *
   * @throws CannotRunException when it is none of a commit
   */
  static void mustBeName(String name) throws CannotRunException {
    if (name.isBlank() || name.startsWith("-")) {
      throw new CannotRunException(
          "--since '"
              + name
              + "': no name of a commit begins so; name a branch, such as origin/main");
    }
    if (name.contains("..") && !name.startsWith(":/")) {
      throw new CannotRunException(
          "--since "
              + name
              + ": name one commit, not a range; what counts is where it and HEAD part");
    }
  }

  /** The last commit that HEAD and the named one have in common. */
  String mergeBase() throws CannotRunException {
    Answer commit = git.run(top, "rev-parse", "--verify", "--quiet", name + "^{commit}");
    if (!commit.isFine()) {
      throw unknown();
    }
    Answer base = git.run(top, "merge-base", commit.line(), "HEAD");
    if (base.isFine()) {
      return base.line();
    }
    if (base.exitCode() != 1) {
      throw new CannotRunException("--since " + name + ": " + words(base));
    }
    throw new CannotRunException(
        shallow
            ? "--since "
                + name
                + ": this clone is shallow and does not reach back to where "
                + name
                + " and HEAD part; fetch the rest: "
                + DEEPER
            : "--since "
                + name
                + ": it and HEAD have no commit in common; name a branch that HEAD comes from");
  }

  /** What git says, for a message of ours. */
  static String words(Answer answer) {
    String said = answer.said().replaceFirst("^(fatal|error): ", "");
    return "git says: " + (said.isEmpty() ? "nothing, exit code " + answer.exitCode() : said);
  }

  private CannotRunException unknown() throws CannotRunException {
    List<String> names =
        git.run(top, "for-each-ref", "--format=%(refname:short)").text().lines().toList();
    Optional<String> meant =
        names.stream()
            .filter(known -> known.endsWith("/" + name))
            .findFirst()
            .or(() -> Nearest.to(name, names));
    boolean behind = name.matches("(?i)[0-9a-f]{7,64}|.*[~^@].*|HEAD");
    String remedy =
        meant.isPresent()
            ? "did you mean " + meant.get() + "?"
            : behind ? "see git log" : "if it is a branch on the server: git fetch origin " + name;
    String deeper = "this clone is shallow, fetch the rest: " + DEEPER;
    return new CannotRunException(
        "--since "
            + name
            + ": git knows no such commit here; "
            + (!shallow ? remedy : behind ? deeper : remedy + "\n" + deeper));
  }
}
