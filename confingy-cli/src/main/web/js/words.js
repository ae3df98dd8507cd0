/** @fileoverview What is said of cards and lines in words. */

import {Card} from './model.js';
import {isCollection} from './kinds.js';
import {Line, View} from './view.js';

/**
 * @param {!Card} card
 * @param {!View} view
 * @return {string} what became of a card, for its colours
 */
export function cardStatus(card, view) {
  if (!view.diff) {
    return '';
  }
  const own = view.diff.ofCard(card);
  return view.diff.statusOf(card) || (own.length ? own[0].status : '');
}

/**
 * @param {!Card} card
 * @param {!View} view
 * @return {string} the line below its title
 */
export function subtitle(card, view) {
  const status = view.diff ? view.diff.statusOf(card) : '';
  const changes = view.diff ? view.diff.ofCard(card).filter(each => each.kind !== 'CHANGED') : [];
  return [
    card.className ? card.kind : '',
    card.maker && !card.maker.startsWith('new') ? card.maker : '',
    isCollection(card.kind) ? `${card.size} ${card.size === 1 ? 'item' : 'items'}` : '',
    card.hash ? '#' + card.hash.substring(0, 7) : '',
    card.uses > 1 ? `shared by ${card.uses}` : '',
    status,
    ...changes.map(each => `${each.sign} ${each.word}`),
  ].filter(Boolean).join(' · ');
}

/**
 * @param {!Line} line
 * @return {string} the line in words
 */
export function spokenLine(line) {
  const value = line.row ? ` ${line.row.spelled()}` : '';
  const changes = line.changes.map(each => `, ${each.word}: ${each.what()}`).join('');
  return `${line.label}${value}${changes}`;
}
