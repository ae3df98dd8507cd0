package com.acme.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A type annotation as JSpecify has one. */
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
