/** Runs the project of the guide "Getting started". */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
