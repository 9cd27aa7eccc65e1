/** Media sets, mirrors and files. */
@NullMarked
package dev.backcheck.rules.media;

import org.jspecify.annotations.NullMarked;
