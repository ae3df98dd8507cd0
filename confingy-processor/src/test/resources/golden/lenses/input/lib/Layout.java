package lib;

/** A record of which one component is for its own package only. */
public record Layout(int size, Inner inner) {

  record Inner(int size) {}
}
