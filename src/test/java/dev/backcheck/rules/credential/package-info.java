@NullMarked
package dev.backcheck.rules.credential;

import org.jspecify.annotations.NullMarked;
