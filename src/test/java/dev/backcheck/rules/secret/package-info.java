@NullMarked
package dev.backcheck.rules.secret;

import org.jspecify.annotations.NullMarked;
