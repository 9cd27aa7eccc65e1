@NullMarked
package dev.backcheck.maven;

import org.jspecify.annotations.NullMarked;
