package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;
import java.util.Map;

@Track
@SuppressWarnings("rawtypes")
public class Raw {
  public Raw(List list, Map<String, List> map, Class[] classes) {}
}
