package com.acme.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A type annotation that is not about null. */
@Target(ElementType.TYPE_USE)
public @interface Range {
  int max();
}
