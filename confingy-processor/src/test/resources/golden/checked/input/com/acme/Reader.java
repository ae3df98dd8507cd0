package com.acme;

import io.confingy.annotations.Track;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Track
public class Reader {
  public Reader(String file) throws FileNotFoundException, IOException, TimeoutException {}
}
