package dev.backcheck.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.List;
import java.util.function.Supplier;

/** What {@link Fixture} is made of. */
final class FixtureParts {
  private FixtureParts() {}

  /** What {@link Fixture} inherits. */
  static class Base {
    protected String name() {
      return "base";
    }

    protected final String hidden() {
      return "hidden";
    }
  }

  /** A default method that is called with super. */
  interface Defaults {
    default String greeting() {
      return "greeting";
    }
  }

  /** Lambdas in an interface, one of which calls a private method of it. */
  interface WithLambdas {
    static List<Supplier<String>> suppliers() {
      return List.of(() -> "of an interface", WithLambdas::secret);
    }

    private static String secret() {
      return " and private";
    }
  }

  /** Takes anything. */
  interface Generic<T, R> {
    R apply(T value);
  }

  /** Narrows what it inherits, for which its classes have bridges. */
  interface Bridged<T extends Number> extends Generic<T, Object> {
    @Override
    String apply(T value);
  }

  /** Takes an array whose type is erased. */
  interface Varargs<T> {
    @SuppressWarnings("unchecked") // its callers are safe
    String apply(T... values);
  }

  /** Finds the classes where the fixture was loaded. */
  static final class Input extends ObjectInputStream {
    Input(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      return Class.forName(type.getName(), false, Input.class.getClassLoader());
    }
  }
}
