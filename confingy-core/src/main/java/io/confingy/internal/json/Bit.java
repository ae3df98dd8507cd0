package io.confingy.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;

/** A number for each marker, with one bit set, so that the markers of an object are a sum. */
final class Bit {

  static final int VERSION = 1 << 0;
  static final int CLASSES = 1 << 1;
  static final int VALUE = 1 << 2;
  static final int CLASS = 1 << 3;
  static final int MODULE = 1 << 4;
  static final int CLASS_HASH = 1 << 5;
  static final int INIT = 1 << 6;
  static final int LAZY = 1 << 7;
  static final int CONFIG = 1 << 8;
  static final int DATACLASS = 1 << 9;
  static final int FIELDS = 1 << 10;
  static final int ENUM = 1 << 11;
  static final int NAME = 1 << 12;
  static final int LIST = 1 << 13;
  static final int SET = 1 << 14;
  static final int MAP = 1 << 15;
  static final int TUPLE = 1 << 16;
  static final int ITEMS = 1 << 17;
  static final int ENTRIES = 1 << 18;
  static final int ORDER = 1 << 19;
  static final int TYPE = 1 << 20;
  static final int ID = 1 << 21;
  static final int REF = 1 << 22;

  static final int CALLABLE = 1 << 23;
  static final int OBJECT = 1 << 24;
  static final int METHOD = 1 << 25;
  static final int SIGNATURE = 1 << 26;
  static final int INTERFACE = 1 << 27;

  /** A field that begins like a marker and is none. */
  static final int UNKNOWN = 1 << 30;

  /** The markers whose object has data for field names. */
  static final int ANNOUNCE_DATA = INIT | CONFIG | FIELDS | ENTRIES | CLASSES;

  /** The markers whose values are what is in an object or container. */
  static final int CONTENT = INIT | CONFIG | FIELDS | ITEMS | ENTRIES;

  /** The markers whose value is {@code true}. */
  static final int FLAGS = LAZY | DATACLASS | ENUM | LIST | SET | MAP | TUPLE;

  private static final String[] SPELLINGS = {
    Markers.VERSION,
    Markers.CLASSES,
    Markers.VALUE,
    Markers.CLASS,
    Markers.MODULE,
    Markers.CLASS_HASH,
    Markers.INIT,
    Markers.LAZY,
    Markers.CONFIG,
    Markers.DATACLASS,
    Markers.FIELDS,
    Markers.ENUM,
    Markers.NAME,
    Markers.LIST,
    Markers.SET,
    Markers.MAP,
    Markers.TUPLE,
    Markers.ITEMS,
    Markers.ENTRIES,
    Markers.ORDER,
    Markers.TYPE,
    Markers.ID,
    Markers.REF,
    Markers.CALLABLE,
    Markers.OBJECT,
    Markers.METHOD,
    Markers.SIGNATURE,
    Markers.INTERFACE,
  };

  /** The spellings, ready to be known again by a parser. */
  private static final SerializedString[] SERIALIZED = new SerializedString[SPELLINGS.length];

  static {
    for (int i = 0; i < SPELLINGS.length; i++) {
      SERIALIZED[i] = new SerializedString(SPELLINGS[i]);
    }
  }

  private Bit() {}

  /** Returns the bit of a marker, or 0 for any other field. */
  static int of(String name) {
    if (!name.startsWith(Markers.PREFIX)) {
      return 0;
    }
    return switch (name) {
      case Markers.VERSION -> VERSION;
      case Markers.CLASSES -> CLASSES;
      case Markers.VALUE -> VALUE;
      case Markers.CLASS -> CLASS;
      case Markers.MODULE -> MODULE;
      case Markers.CLASS_HASH -> CLASS_HASH;
      case Markers.INIT -> INIT;
      case Markers.LAZY -> LAZY;
      case Markers.CONFIG -> CONFIG;
      case Markers.DATACLASS -> DATACLASS;
      case Markers.FIELDS -> FIELDS;
      case Markers.ENUM -> ENUM;
      case Markers.NAME -> NAME;
      case Markers.LIST -> LIST;
      case Markers.SET -> SET;
      case Markers.MAP -> MAP;
      case Markers.TUPLE -> TUPLE;
      case Markers.ITEMS -> ITEMS;
      case Markers.ENTRIES -> ENTRIES;
      case Markers.ORDER -> ORDER;
      case Markers.TYPE -> TYPE;
      case Markers.ID -> ID;
      case Markers.REF -> REF;
      case Markers.CALLABLE -> CALLABLE;
      case Markers.OBJECT -> OBJECT;
      case Markers.METHOD -> METHOD;
      case Markers.SIGNATURE -> SIGNATURE;
      case Markers.INTERFACE -> INTERFACE;
      default -> UNKNOWN;
    };
  }

  /** Returns which bit is set. */
  static int position(int bit) {
    return Integer.numberOfTrailingZeros(bit);
  }

  /** Returns the bit at a position. */
  static int at(int position) {
    return 1 << position;
  }

  /** Returns the marker of a bit. */
  static String spelling(int bit) {
    return SPELLINGS[position(bit)];
  }

  /** Returns the marker of a bit as a parser knows it again. */
  static SerializedString serialized(int bit) {
    return SERIALIZED[position(bit)];
  }
}
