@NullMarked
package io.confingy.internal.source;

import org.jspecify.annotations.NullMarked;
