package com.acme.corpus.clash;

public class Root {}
