/** Steps of the build that no product of it holds: they change classes behind the compiler. */
@NullMarked
package dev.backcheck.build;

import org.jspecify.annotations.NullMarked;
