/**
 * Facts about SQL Server as data: versions, builds, platforms, editions, and the targets made of
 * them.
 */
@NullMarked
package dev.backcheck.reference;

import org.jspecify.annotations.NullMarked;
