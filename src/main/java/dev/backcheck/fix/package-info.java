/** Makes the changes that findings propose, and takes back what would do harm. */
@NullMarked
package dev.backcheck.fix;

import org.jspecify.annotations.NullMarked;
