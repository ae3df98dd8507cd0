/** The files, streams and complaints of a command, whichever it is. */
@NullMarked
package io.confingy.cli.io;

import org.jspecify.annotations.NullMarked;
