/**
 * The classes of the documents of format version 1. They stay as they are: what must load for ever
 * is a document of these.
 */
@NullMarked
package io.confingy.documents.v1;

import org.jspecify.annotations.NullMarked;
