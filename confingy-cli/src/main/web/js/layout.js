/** @fileoverview Where the cards stand: a column for each level, and a tree of those that lead to them first. */

import hierarchy from '/d3-hierarchy/3.1.2/src/hierarchy/index.js';
import tree from '/d3-hierarchy/3.1.2/src/tree.js';
import {Card} from './model.js';
import {Line, View} from './view.js';
import {width} from './measure.js';
import {subtitle} from './words.js';

export const HEAD = 42;
export const LINE = 22;
export const TALL = 38;
const FOOT = 6;
const GAP = 18;
const COLUMN_GAP = 84;
const NARROWEST = 170;
const WIDEST = 320;

/** A card and where it stands. */
export class Box {
  /**
   * @param {!Card} card
   * @param {!View} view
   */
  constructor(card, view) {
    /** @const */ this.card = card;
    const lines = view.lines(card);
    /** @const */ this.lines = lines;
    /** @const {!Array<!Box>} */ this.children = [];
    this.x = 0;
    this.y = 0;
    /** @const */ this.width = boxWidth(card, lines, subtitle(card, view));
    /** @const */ this.height = lines.reduce((sum, line) => sum + lineHeight(line), HEAD) + FOOT;
  }
}

/**
 * @param {!Line} line
 * @return {boolean} whether it has what was there and what is there below its label
 */
export function isTall(line) {
  return line.sort === 'row' && line.changes.some(change => change.kind !== 'ADDED');
}

/**
 * @param {!Line} line
 * @return {number}
 */
export function lineHeight(line) {
  return isTall(line) ? TALL : LINE;
}

/**
 * @param {!Card} card
 * @param {!Array<!Line>} lines
 * @param {string} below what stands below its title
 * @return {number}
 */
function boxWidth(card, lines, below) {
  let widest = Math.max(width(card.title, 'title') + 50, width(below, 'small') + 46);
  for (const line of lines) {
    const value = line.row ? width(line.row.spelled(), 'value') : 0;
    widest = Math.max(widest, width(line.label, 'label') + value + 58);
    if (isTall(line)) {
      widest = Math.max(widest, width(line.changes[0].what(), 'value') + 44);
    }
  }
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest)));
}

/**
 * Lays out what is shown.
 *
 * @param {!View} view
 * @return {!Map<string, !Box>} the boxes by the keys of their cards
 */
export function layout(view) {
  const boxes = new Map();
  for (const card of view.visible()) {
    boxes.set(card.key, new Box(card, view));
  }
  const placed = new Set([view.model.root.key]);
  for (const box of boxes.values()) {
    for (const line of box.lines) {
      const child = line.child && view.shown.has(line.child.key) ? boxes.get(line.child.key) : null;
      if (child && !placed.has(child.card.key)) {
        placed.add(child.card.key);
        box.children.push(child);
      }
    }
  }
  place(/** @type {!Box} */ (boxes.get(view.model.root.key)));
  return boxes;
}

/** @param {!Box} root */
function place(root) {
  const nodes = tree().nodeSize([1, 1])
      .separation((a, b) => (a.data.height + b.data.height) / 2 + GAP)(hierarchy(root, box => box.children));
  const columns = [];
  nodes.each(node => {
    columns[node.depth] = Math.max(columns[node.depth] || 0, node.data.width);
  });
  let left = 0;
  const lefts = columns.map(wide => {
    const at = left;
    left += wide + COLUMN_GAP;
    return at;
  });
  nodes.each(node => {
    node.data.x = lefts[node.depth];
    node.data.y = Math.round(node.x - node.data.height / 2);
  });
}
