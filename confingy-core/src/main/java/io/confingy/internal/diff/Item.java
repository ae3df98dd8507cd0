package io.confingy.internal.diff;

/** What a comparison still has to do, or to tell. */
sealed interface Item permits Delta, Pair {}
