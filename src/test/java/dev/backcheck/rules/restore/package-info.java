@NullMarked
package dev.backcheck.rules.restore;

import org.jspecify.annotations.NullMarked;
