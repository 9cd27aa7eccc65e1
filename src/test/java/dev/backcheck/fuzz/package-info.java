@NullMarked
package dev.backcheck.fuzz;

import org.jspecify.annotations.NullMarked;
