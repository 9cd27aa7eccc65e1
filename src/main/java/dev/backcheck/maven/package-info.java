/** The goals of the Maven plugin. The only package that knows Maven, and nothing depends on it. */
@NullMarked
package dev.backcheck.maven;

import org.jspecify.annotations.NullMarked;
