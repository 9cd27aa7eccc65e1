@NullMarked
package dev.backcheck.history;

import org.jspecify.annotations.NullMarked;
