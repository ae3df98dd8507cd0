/** @fileoverview How wide text is, without a look at the page for each of it. */

/** @const {!Object<string, string>} */
const FONTS = {
  'title': '600 13px system-ui, sans-serif',
  'small': '11px system-ui, sans-serif',
  'label': '12px system-ui, sans-serif',
  'value': '11.5px ui-monospace, "DejaVu Sans Mono", monospace',
};

/** The longest text that is asked for; more would not fit anywhere. */
const LONGEST = 120;

const known = new Map();
let context = null;

/**
 * @param {string} text
 * @param {string} font
 * @return {number} how many pixels it takes
 */
export function width(text, font) {
  const cut = text.substring(0, LONGEST);
  const key = font + cut;
  let found = known.get(key);
  if (found === undefined) {
    context = context || document.createElement('canvas').getContext('2d');
    context.font = FONTS[font];
    found = context.measureText(cut).width;
    if (known.size > 20000) {
      known.clear();
    }
    known.set(key, found);
  }
  return found;
}

/**
 * @param {string} text
 * @param {string} font
 * @param {number} room
 * @return {string} as much of it as fits
 */
export function fitting(text, font, room) {
  if (text.length <= LONGEST && width(text, font) <= room) {
    return text;
  }
  let low = 0;
  let high = Math.min(text.length, LONGEST);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (width(text.substring(0, middle) + '…', font) <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return text.substring(0, low) + '…';
}
