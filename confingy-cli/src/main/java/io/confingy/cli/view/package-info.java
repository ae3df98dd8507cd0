/** Shows configurations: a page in the browser, and pictures for documents. It loads no class. */
@NullMarked
package io.confingy.cli.view;

import org.jspecify.annotations.NullMarked;
