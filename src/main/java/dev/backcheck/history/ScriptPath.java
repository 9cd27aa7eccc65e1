package dev.backcheck.history;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of scripts as paths: text only, nothing is looked up. */
public final class ScriptPath {

  private ScriptPath() {}

  /** With {@code /} between names, and without {@code .}, {@code ..} and empty names. */
  public static String normal(String path) {
    if (isNormal(path)) {
      return path;
    }
    String slashes = path.replace('\\', '/');
    boolean root = slashes.startsWith("/");
    Deque<String> names = new ArrayDeque<>();
    for (String name : slashes.split("/", -1)) {
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".") && !(name.equals("..") && root)) {
        names.addLast(name);
      }
    }
    return (root ? "/" : "") + String.join("/", names);
  }

  // Nearly every name is: between two slashes stands something other than dots.
  private static boolean isNormal(String path) {
    int from = path.startsWith("/") ? 1 : 0;
    int length = 0;
    boolean dots = true;
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || (c == '/' && (length == 0 || dots))) {
        return false;
      }
      length = c == '/' ? 0 : length + 1;
      dots = c == '/' || (dots && c == '.');
    }
    return length > 0 && !dots;
  }

  /** Whether it says where it is by itself: {@code /x}, {@code C:\x}, {@code \\server\x}. */
  public static boolean isAbsolute(String path) {
    return path.startsWith("/")
        || path.startsWith("\\")
        || (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)));
  }

  /** What a path means in the folder of a file. */
  public static String beside(String file, String path) {
    return isAbsolute(path) ? normal(path) : normal(folder(file) + path);
  }

  /** The folder of a file, with the slash at its end; empty where the name has none. */
  public static String folder(String file) {
    return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** The last name. */
  public static String last(String file) {
    return file.substring(folder(file).length());
  }
}
