/** @fileoverview Finds what somebody looks for by path, class or value. */

import {Card, Model, Row} from './model.js';

/** More than these nobody reads. */
const MOST = 60;

/** Something that was found. */
export class Hit {
  /**
   * @param {!Card} card
   * @param {?Row} row null where the card itself was found
   * @param {string} path
   */
  constructor(card, row, path) {
    /** @const */ this.card = card;
    /** @const */ this.row = row;
    /** @const */ this.path = path;
  }
}

/**
 * @param {!Model} model
 * @param {string} text
 * @return {!Array<!Hit>}
 */
export function find(model, text) {
  const wanted = text.trim().toLowerCase();
  const hits = [];
  if (!wanted) {
    return hits;
  }
  const asPath = /[.$[]/.test(wanted);
  const paths = [];
  for (const card of model.cards) {
    if (hits.length >= MOST) {
      break;
    }
    const path = asPath ?
        (card.holder ? paths[card.holder.number] + /** @type {!Row} */ (card.place).step : '$') : '';
    paths.push(path);
    if (card.type.toLowerCase().includes(wanted)) {
      hits.push(new Hit(card, null, card.path()));
    }
    for (const row of card.rows) {
      if (matches(row, wanted) || (asPath && (path + row.step).toLowerCase().endsWith(wanted))) {
        hits.push(new Hit(card, row, row.path()));
      }
    }
  }
  // What is exactly this comes first.
  const exact = hits.filter(hit => hit.path.toLowerCase() === wanted || isExactly(hit, wanted));
  return exact.concat(hits.filter(hit => !exact.includes(hit))).slice(0, MOST);
}

/**
 * @param {!Row} row
 * @param {string} wanted
 * @return {boolean}
 */
function matches(row, wanted) {
  return row.label.toLowerCase().includes(wanted) || row.text.toLowerCase().includes(wanted) ||
      row.type.toLowerCase().includes(wanted);
}

/**
 * @param {!Hit} hit
 * @param {string} wanted
 * @return {boolean}
 */
function isExactly(hit, wanted) {
  return hit.row ? hit.row.label.toLowerCase() === wanted || hit.row.text.toLowerCase() === wanted :
                   hit.card.className.toLowerCase() === wanted;
}
