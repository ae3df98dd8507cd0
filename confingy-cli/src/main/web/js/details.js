/** @fileoverview Says all of what is selected: what a card only has room to hint at. */

import {copyText} from './changes.js';
import {button, html} from './dom.js';
import {Card} from './model.js';
import {Line} from './view.js';

/**
 * @param {!HTMLElement} frame
 * @param {?Line} line null for the whole configuration
 * @param {!Card} root
 */
export function drawDetails(frame, line, root) {
  const card = line ? line.child : root;
  const path = line ? (line.row ? line.row.path() : '') : '$';
  const facts = html('dl');
  const fact = (name, text) => {
    if (text) {
      facts.append(html('dt', {}, name), html('dd', {}, text));
    }
  };
  fact('Path', path);
  if (line && line.row && !line.child) {
    fact('Value', line.row.spelled());
    fact('Type', line.row.type || SORTS[line.row.sort]);
  }
  if (card) {
    fact('Class', card.type || card.kind);
    fact('Kind', card.className ? card.kind : '');
    fact('Made by', card.maker);
    fact('Source hash', card.hash);
    fact('Shared', card.uses > 1 ? `one object in ${card.uses} places` : '');
  }
  (line ? line.changes : []).forEach(change => fact(change.word, change.what()));
  frame.replaceChildren(facts);
  if (path) {
    frame.prepend(button('Copy path', 'Copy the path', () => {
      copyText(path);
    }));
  }
}

/** @const {!Object<string, string>} */
const SORTS = {
  'n': 'null', 'b': 'boolean', 'i': 'whole number', 'd': 'decimal number', 's': 'string',
  'c': 'class', 'f': 'function',
};
