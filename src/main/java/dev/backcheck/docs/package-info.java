/** Descriptions of rules as pages and tables. */
@NullMarked
package dev.backcheck.docs;

import org.jspecify.annotations.NullMarked;
