/** The project of the guide "Getting started", file by file. */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
