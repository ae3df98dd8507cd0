/** @fileoverview The kinds of cards, and their icons. */

/**
 * Lines of an icon of 14 by 14.
 *
 * @const {!Object<string, string>}
 */
const ICONS = {
  'tracked': 'M7 1 12.5 4 12.5 10 7 13 1.5 10 1.5 4ZM1.5 4 7 7 12.5 4M7 7 7 13',
  'lazy': 'M3 1.5H11M3 12.5H11M4 1.5C4 5 10 9 10 12.5M10 1.5C10 5 4 9 4 12.5',
  'record': 'M2 2H12V12H2ZM2 5.5H12M5.5 5.5V12',
  'list': 'M5 3H12.5M5 7H12.5M5 11H12.5M1.8 3H2.4M1.8 7H2.4M1.8 11H2.4',
  'set': 'M5 1.5C2 1.5 4 7 1.5 7 4 7 2 12.5 5 12.5M9 1.5C12 1.5 10 7 12.5 7 10 7 12 12.5 9 12.5',
  'map': 'M1.5 3.5H5M9 3.5H12.5M5.8 3.5H8.2M1.5 10.5H5M9 10.5H12.5M5.8 10.5H8.2M7 2V5M7 9V12',
  'tuple': 'M4 1.5C1 5 1 9 4 12.5M10 1.5C13 5 13 9 10 12.5M6 7H6.6M8 7H8.6',
  'method': 'M10.5 2C8 1 7.5 3 7.2 5L6 11C5.5 13 4.5 13 3.5 12M4.5 6H9.5',
  'value': 'M7 4A3 3 0 1 1 6.9 4Z',
};

/**
 * @param {string} kind
 * @return {string} the path to draw
 */
export function icon(kind) {
  return ICONS[kind];
}

/**
 * @param {string} kind
 * @return {boolean} whether it is a collection
 */
export function isCollection(kind) {
  return ['list', 'set', 'map', 'tuple'].includes(kind);
}
