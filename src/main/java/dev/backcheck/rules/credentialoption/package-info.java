/** The option WITH CREDENTIAL. */
@NullMarked
package dev.backcheck.rules.credentialoption;

import org.jspecify.annotations.NullMarked;
