@NullMarked
package dev.backcheck.fix;

import org.jspecify.annotations.NullMarked;
