/** @fileoverview Joins what changed with the cards that show it. It compares nothing itself. */

import {Card, Model} from './model.js';

/**
 * How the kinds of changes are shown: a status, a sign and a word.
 *
 * @const {!Object<string, !Array<string>>}
 */
const LOOKS = {
  'CHANGED': ['changed', '~', 'changed'],
  'ADDED': ['added', '+', 'added'],
  'REMOVED': ['removed', '−', 'removed'],
  'MOVED': ['moved', '↷', 'moved'],
  'REORDERED': ['moved', '↕', 'reordered'],
  'CLASS_RENAMED': ['changed', '~', 'class renamed'],
  'CLASS_CHANGED': ['changed', '~', 'class changed'],
  'BECAME_LAZY': ['changed', '~', 'became lazy'],
  'BECAME_EAGER': ['changed', '~', 'became eager'],
  'CODE_CHANGED': ['changed', '~', 'code changed'],
  'SHARING_INTRODUCED': ['moved', '∞', 'shared now'],
  'SHARING_BROKEN': ['moved', '∤', 'no longer shared'],
};

/** One change. */
export class Change {
  /**
   * @param {?} data
   * @param {number} index
   */
  constructor(data, index) {
    const look = LOOKS[data['kind']];
    /** @const */ this.index = index;
    /** @const */ this.status = look[0];
    /** @const */ this.sign = look[1];
    /** @const */ this.word = look[2];
    /** @const {string} */ this.kind = data['kind'];
    /** @const {string} */ this.type = data['type'] || '';
    /** @const {string} */ this.from = data['from'] || '';
    /** @const {string} */ this.to = data['to'] || '';
    /** @const {string} */ this.before = data['before'] || '';
    /** @const {string} */ this.after = data['after'] || '';
    /** @const {?Array<number>} */ this.a = data['a'] || null;
    /** @const {?Array<number>} */ this.b = data['b'] || null;
    /** @const {?Array<?>} */ this.under = data['under'] || null;
  }

  /** @return {string} where it is, for a reader */
  where() {
    return this.to || this.from || this.type;
  }

  /** @return {string} what it was and what it is, in words */
  what() {
    switch (this.kind) {
      case 'ADDED': return this.after;
      case 'REMOVED': return this.before;
      case 'MOVED': return 'from ' + this.from;
      case 'REORDERED': return 'in another order';
      case 'BECAME_LAZY': return 'object → lazy';
      case 'BECAME_EAGER': return 'lazy → object';
      case 'SHARING_INTRODUCED': return 'the same object as ' + this.after;
      case 'SHARING_BROKEN': return 'before, the same object as ' + this.before;
      default: return this.before + ' → ' + this.after;
    }
  }
}

/** What changed, by where it is shown. */
export class Diff {
  /**
   * @param {?} data
   * @param {!Model} a
   * @param {!Model} b
   */
  constructor(data, a, b) {
    /** @const */ this.a = a;
    /** @const */ this.b = b;
    /** @const {string} */ this.text = data['text'];
    /** @const {!Array<!Change>} */
    this.changes = data['changes'].map((each, index) => new Change(each, index));
    /** @const @private {!Map<string, !Array<!Change>>} */ this.rows_ = new Map();
    /** @const @private {!Map<string, !Array<!Change>>} */ this.cards_ = new Map();
    /** @const @private {!Map<number, !Array<!Change>>} */ this.ghosts_ = new Map();
    /** @const @private {!Uint32Array} */ this.within_ = new Uint32Array(b.cards.length);
    this.changes.forEach(change => this.join_(change));
  }

  /**
   * @param {!Change} change
   * @private
   */
  join_(change) {
    if (change.under) {
      push(this.ghosts_, change.under[0], change);
      this.count_(this.b.cards[change.under[0]]);
    } else if (change.b) {
      const [holder, row, node] = change.b;
      if (node >= 0 && change.kind !== 'ADDED') {
        push(this.cards_, 'b' + node, change);
      }
      if (holder >= 0) {
        push(this.rows_, holder + '.' + row, change);
        this.count_(this.b.cards[holder]);
      } else {
        this.count_(this.b.root);
      }
    } else {
      const cards = this.b.cards.filter(card => card.type === change.type);
      cards.forEach(card => push(this.cards_, card.key, change));
      // All of them say so, but one is enough to be led to.
      this.count_(cards[0] || null);
    }
  }

  /**
   * @param {?Card} card
   * @private
   */
  count_(card) {
    for (; card; card = card.holder) {
      this.within_[card.number]++;
    }
  }

  /**
   * @param {!Card} card
   * @return {!Array<!Change>} the changes of what the card itself is
   */
  ofCard(card) {
    return this.cards_.get(card.key) || [];
  }

  /**
   * @param {!Card} card
   * @param {number} row
   * @return {!Array<!Change>}
   */
  ofRow(card, row) {
    return card.model === this.b ? this.rows_.get(card.number + '.' + row) || [] : [];
  }

  /**
   * @param {!Card} card
   * @return {!Array<!Change>} what was removed from it
   */
  removedFrom(card) {
    return card.model === this.b ? this.ghosts_.get(card.number) || [] : [];
  }

  /**
   * @param {?Card} card
   * @return {number} how many changes are in it
   */
  within(card) {
    return card && card.model === this.b ? this.within_[card.number] : 0;
  }

  /**
   * @param {!Card} card
   * @return {boolean} whether it is one that can have changed
   */
  hasWithin(card) {
    return card.model === this.b;
  }

  /**
   * @param {!Card} card
   * @return {string} whether the whole card was added or removed
   */
  statusOf(card) {
    if (card.model !== this.b) {
      return 'removed';
    }
    for (let each = /** @type {?Card} */ (card); each && each.holder; each = each.holder) {
      if (this.ofRow(each.holder, each.holderRow).some(change => change.kind === 'ADDED')) {
        return 'added';
      }
    }
    return '';
  }

  /** @return {!Map<string, number>} how many changes there are of each word */
  counts() {
    const counts = new Map();
    this.changes.forEach(each => counts.set(each.word, (counts.get(each.word) || 0) + 1));
    return counts;
  }
}

/**
 * @param {!Map<K, !Array<V>>} map
 * @param {K} key
 * @param {V} value
 * @template K, V
 */
function push(map, key, value) {
  const all = map.get(key);
  if (all) {
    all.push(value);
  } else {
    map.set(key, [value]);
  }
}
