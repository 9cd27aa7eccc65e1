/** S3-compatible storage. */
@NullMarked
package dev.backcheck.rules.s3;

import org.jspecify.annotations.NullMarked;
