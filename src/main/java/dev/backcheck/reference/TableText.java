package dev.backcheck.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a table: said by the class that the build makes of it, or else the resource. */
final class TableText {
  private TableText() {}

  /**
   * Reads the text of a table beside a class.
   *
   * @throws IllegalStateException when there is none
   */
  static String of(Class<?> anchor, String resource) {
    String made = resource.replace('.', '_').replace('-', '_') + "$$Table";
    try {
      return Class.forName(anchor.getPackageName() + "." + made, true, anchor.getClassLoader())
          .getConstructor()
          .newInstance()
          .toString();
    } catch (ClassNotFoundException notMade) {
      return ofResource(anchor, resource);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("cannot use the class " + made, broken);
    }
  }

  private static String ofResource(Class<?> anchor, String resource) {
    try (InputStream in = anchor.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + anchor.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
