/** What is known of the texts that values stand for. */
@NullMarked
package dev.backcheck.value;

import org.jspecify.annotations.NullMarked;
