package dev.backcheck.build;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Turns the value on top of the stack into one of another type: widened, boxed, unboxed, or
 * checked, as a lambda's arguments and result are when Java links it.
 */
record Conversion(GeneratorAdapter code) {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type NUMBER = Type.getType(Number.class);
  private static final Map<Type, Type> PRIMITIVES =
      Map.of(
          Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
          Type.getType(Character.class), Type.CHAR_TYPE,
          Type.getType(Byte.class), Type.BYTE_TYPE,
          Type.getType(Short.class), Type.SHORT_TYPE,
          Type.getType(Integer.class), Type.INT_TYPE,
          Type.getType(Long.class), Type.LONG_TYPE,
          Type.getType(Float.class), Type.FLOAT_TYPE,
          Type.getType(Double.class), Type.DOUBLE_TYPE);

  /** Whether a type is none of classes and arrays. */
  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** Converts; to {@code void} by dropping the value. */
  void of(Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (to.equals(Type.VOID_TYPE)) {
      drop(from);
    } else if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (isPrimitive(to)) {
      unbox(from, to);
    } else if (!to.equals(OBJECT)) {
      code.checkCast(to);
    }
  }

  private void drop(Type type) {
    if (type.getSize() == 2) {
      code.pop2();
    } else {
      code.pop();
    }
  }

  // An Integer may become a long, so it is the box that says what is in it. Of any other type, such
  // as that of a type variable, all that is known is that it can be made what is wanted.
  private void unbox(Type from, Type to) {
    Type held = PRIMITIVES.getOrDefault(from, to);
    Type box = from;
    if (!PRIMITIVES.containsKey(from)) {
      boolean number = !to.equals(Type.BOOLEAN_TYPE) && !to.equals(Type.CHAR_TYPE);
      box = number ? NUMBER : boxOf(to);
      code.checkCast(box);
    }
    code.invokeVirtual(box, new Method(held.getClassName() + "Value", held, new Type[0]));
    of(held, to);
  }

  /** The class of the objects that hold values of a primitive type. */
  static Type boxOf(Type primitive) {
    for (Map.Entry<Type, Type> entry : PRIMITIVES.entrySet()) {
      if (entry.getValue().equals(primitive)) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no box for " + primitive);
  }
}
