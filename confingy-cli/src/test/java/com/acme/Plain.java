package com.acme;

/** A record that is not tracked. */
public record Plain(int size) {}
