package io.confingy;

import io.confingy.Things.Color;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** Records of one component that declares the very class of a container. */
@SuppressWarnings({"JdkObsolete", "NonApiType"}) // A container comes back as what it was.
final class Kept {

  private Kept() {}

  record OfArrayList(ArrayList<Long> value) {}

  record OfLinkedList(LinkedList<Long> value) {}

  record OfVector(Vector<Long> value) {}

  record OfCopyOnWriteList(CopyOnWriteArrayList<Long> value) {}

  record OfArrayDeque(ArrayDeque<Long> value) {}

  record OfConcurrentDeque(ConcurrentLinkedDeque<Long> value) {}

  record OfHashSet(HashSet<Character> value) {}

  record OfLinkedSet(LinkedHashSet<Character> value) {}

  record OfCopyOnWriteSet(CopyOnWriteArraySet<Character> value) {}

  record OfTreeSet(TreeSet<Character> value) {}

  record OfSkipListSet(ConcurrentSkipListSet<Character> value) {}

  record OfNavigableSet(NavigableSet<Character> value) {}

  record OfSortedSet(SortedSet<Character> value) {}

  record OfEnumSet(EnumSet<Color> value) {}

  record OfHashMap(HashMap<String, Float> value) {}

  record OfLinkedMap(LinkedHashMap<String, Float> value) {}

  record OfConcurrentMap(ConcurrentHashMap<String, Float> value) {}

  record OfTreeMap(TreeMap<String, Float> value) {}

  record OfSkipListMap(ConcurrentSkipListMap<String, Float> value) {}

  record OfNavigableMap(NavigableMap<String, Float> value) {}

  record OfEnumMap(EnumMap<Color, Float> value) {}
}
