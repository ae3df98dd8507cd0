/** What the guide to migrating shows. */
@NullMarked
package io.confingy.examples.migrating;

import org.jspecify.annotations.NullMarked;
