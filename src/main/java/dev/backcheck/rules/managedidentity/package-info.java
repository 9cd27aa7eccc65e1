/** Credentials that stand for a managed identity. */
@NullMarked
package dev.backcheck.rules.managedidentity;

import org.jspecify.annotations.NullMarked;
