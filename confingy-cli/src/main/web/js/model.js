/** @fileoverview A configuration as the data has it, read when it is looked at. */

import {isCollection} from './kinds.js';

/** How long a preview of a collapsed part is. */
const PREVIEW = 44;

/** A part of a card. */
export class Row {
  /**
   * @param {!Card} card
   * @param {number} index
   * @param {string} label
   * @param {string} step how a path goes on to here
   * @param {?Card} child what is here, where it is no scalar
   * @param {string} sort the letter for what kind of scalar it is
   * @param {string} text
   * @param {string} type the whole name of its class, where it has one
   */
  constructor(card, index, label, step, child, sort, text, type) {
    /** @const */ this.card = card;
    /** @const */ this.index = index;
    /** @const */ this.label = label;
    /** @const */ this.step = step;
    /** @const */ this.child = child;
    /** @const */ this.sort = sort;
    /** @const */ this.text = text;
    /** @const */ this.type = type;
  }

  /** @return {string} the value as a reader would write it */
  spelled() {
    return this.child ? this.child.preview() : this.sort === 's' ? `"${this.text}"` : this.text;
  }

  /** @return {string} */
  path() {
    return this.card.path() + this.step;
  }
}

/** An object or a collection. */
export class Card {
  /**
   * @param {!Model} model
   * @param {number} number
   * @param {?} data
   */
  constructor(model, number, data) {
    /** @const */ this.model = model;
    /** @const */ this.number = number;
    /** @const */ this.key = model.side + number;
    /** @const @private */ this.data_ = data;
    /** @const {string} */ this.kind = model.kinds[data[0]];
    const type = data[1] < 0 ? ['', '', '', ''] : model.classes[data[1]];
    /** @const {string} */ this.module = type[0];
    /** @const {string} */ this.className = type[1];
    /** @const {string} */ this.hash = type[2];
    /** @const {string} */ this.maker = type[3];
    /** @type {?Card} */ this.holder = null;
    /** @type {number} */ this.holderRow = -1;
    /** @type {number} */ this.uses = 0;
    /** @private {?Array<!Row>} */ this.rows_ = null;
  }

  /** @return {string} */
  get title() {
    return this.className || this.kind;
  }

  /** @return {string} */
  get type() {
    return this.module ? this.module + '.' + this.className : this.className;
  }

  /** @return {number} */
  get size() {
    return this.data_[3].length;
  }

  /**
   * @param {number} row
   * @return {number} the number of the card in a row, -1 for a scalar
   */
  child(row) {
    const cell = this.data_[3][row];
    return typeof cell === 'number' ? cell : -1;
  }

  /** @return {!Array<!Row>} */
  get rows() {
    this.rows_ = this.rows_ || this.data_[3].map((cell, index) => this.row_(cell, index));
    return /** @type {!Array<!Row>} */ (this.rows_);
  }

  /**
   * @param {?} cell
   * @param {number} index
   * @return {!Row}
   * @private
   */
  row_(cell, index) {
    const labels = typeof this.data_[2] === 'number' ?
        (this.data_[2] < 0 ? null : this.model.labels[this.data_[2]]) :
        this.data_[2];
    const label = labels ? labels[index] : [`[${index}]`, `[${index}]`];
    const name = (typeof label === 'string' ? label : label[0]) || (this.kind === 'map' ? '""' : '');
    const step = typeof label === 'string' ? '.' + label : label[1];
    if (typeof cell === 'number') {
      return new Row(this, index, name, step, this.model.cards[cell], '', '', '');
    }
    const text = typeof cell === 'string' ? cell : cell[0];
    const type = typeof cell === 'string' ? null : this.model.classes[cell[1]];
    const whole = type ? (type[0] ? type[0] + '.' : '') + type[1] : '';
    return new Row(this, index, name, step, null, text.charAt(0), text.substring(1), whole);
  }

  /** @return {?Row} the first row that it is in */
  get place() {
    return this.holder ? this.holder.rows[this.holderRow] : null;
  }

  /** @return {string} */
  path() {
    const steps = [];
    for (let card = /** @type {?Card} */ (this); card && card.holder; card = card.holder) {
      steps.push(/** @type {!Row} */ (card.place).step);
    }
    return '$' + steps.reverse().join('');
  }

  /** @return {string} what it says when it is collapsed */
  preview() {
    const inner = [];
    let length = this.className.length;
    for (let i = 0; i < Math.min(this.size, 12) && length < PREVIEW; i++) {
      const row = this.rows[i];
      const value = row.child ? row.child.title : row.spelled();
      const part = isCollection(this.kind) && this.kind !== 'map' ? value : `${row.label}=${value}`;
      inner.push(part);
      length += part.length + 2;
    }
    const more = inner.length < this.size ? ', …' : '';
    const text = inner.join(', ') + more;
    if (isCollection(this.kind)) {
      const [open, close] = this.kind === 'map' ? '{}' : '[]';
      return `${this.size} ${this.size === 1 ? 'item' : 'items'} · ${this.className}${open}${text}${close}`;
    }
    return this.kind === 'method' ? this.rows[0].text : `${this.className}(${text})`;
  }
}

/** One configuration. */
export class Model {
  /**
   * @param {?} data
   * @param {string} side a letter for which of two it is
   */
  constructor(data, side) {
    /** @const */ this.side = side;
    /** @const {string} */ this.name = data['name'];
    /** @const {!Array<string>} */ this.kinds = data['kinds'];
    /** @const {!Array<!Array<string>>} */ this.classes = data['classes'];
    /** @const {!Array<?>} */ this.labels = data['labels'];
    /** @const {!Array<!Card>} */
    this.cards = data['nodes'].map((each, number) => new Card(this, number, each));
    this.place_();
  }

  /** @return {!Card} */
  get root() {
    return this.cards[0];
  }

  /**
   * Notes where each card stands first, and how often, in the order of the document.
   *
   * @private
   */
  place_() {
    const open = [0];
    const holders = [-1];
    const rows = [-1];
    const seen = new Uint8Array(this.cards.length);
    while (open.length) {
      const card = this.cards[/** @type {number} */ (open.pop())];
      const holder = /** @type {number} */ (holders.pop());
      const row = /** @type {number} */ (rows.pop());
      card.uses++;
      if (seen[card.number]) {
        continue;
      }
      seen[card.number] = 1;
      card.holder = holder < 0 ? null : this.cards[holder];
      card.holderRow = row;
      for (let i = card.size - 1; i >= 0; i--) {
        const child = card.child(i);
        if (child >= 0) {
          open.push(child);
          holders.push(card.number);
          rows.push(i);
        }
      }
    }
  }
}
