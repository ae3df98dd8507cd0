package lib;

import io.confingy.annotations.Track;

/** Its constructor, and so its lens, is for its own package only. */
public class Hidden {
  @Track
  Hidden(int size) {}
}
