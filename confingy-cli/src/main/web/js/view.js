/** @fileoverview What is shown of a configuration at the moment: which cards, which of their rows. */

import {Change, Diff} from './diff.js';
import {isCollection} from './kinds.js';
import {Card, Model, Row} from './model.js';

/** How many rows of a card are shown before somebody asks for more. */
export const PAGE = 25;

/** How many rows in a row have to be unchanged to be folded. */
const FOLD = 3;

/** How many cards are shown at first, and in how many columns. */
const FIRST_CARDS = 24;
const FIRST_LEVELS = 4;

/** Of how many elements of a collection. */
const FIRST_ELEMENTS = 4;

/** How many cards one click opens at most. */
const MOST_CARDS = 150;

/** A line of a card as it is shown: a row, something removed, or what stands for several. */
export class Line {
  /**
   * @param {string} sort 'row', 'gone', 'fold' or 'more'
   * @param {!Card} card
   * @param {string} id
   * @param {?Row} row the row, also of what was removed
   * @param {!Array<!Change>} changes
   * @param {string} label
   * @param {number} count of how many rows it stands for; of more lines, their page
   */
  constructor(sort, card, id, row, changes, label, count) {
    /** @const */ this.sort = sort;
    /** @const */ this.card = card;
    /** @const */ this.id = id;
    /** @const */ this.row = row;
    /** @const */ this.changes = changes;
    /** @const */ this.label = label;
    /** @const */ this.count = count;
  }

  /** @return {?Card} the card that it leads to */
  get child() {
    return this.row ? this.row.child : null;
  }

  /** @return {string} */
  get status() {
    return this.changes.length ? this.changes[0].status : '';
  }
}

/** So many rows that did not change. */
class Fold {
  /**
   * @param {number} from
   * @param {number} count
   */
  constructor(from, count) {
    /** @const */ this.from = from;
    /** @const */ this.count = count;
  }
}

/** What is shown. */
export class View {
  /**
   * @param {!Model} model
   * @param {?Diff} diff
   */
  constructor(model, diff) {
    /** @const */ this.model = model;
    /** @const */ this.diff = diff;
    /** The keys of the cards that are shown where a card that leads to them is. */
    /** @const {!Set<string>} */ this.shown = new Set([model.root.key]);
    /** @const {!Map<string, !Set<number>>} */ this.pages = new Map();
    /** @const {!Set<string>} */ this.unfolded = new Set();
    /** @const @private {!Map<string, !Array<(number|!Change|!Fold)>>} */ this.known_ = new Map();
    /** The id of the selected line; the whole configuration has none. */
    /** @type {string} */ this.selected = '';
    this.begin_();
  }

  /** @private */
  begin_() {
    let level = [this.model.root];
    for (let depth = 1; depth < FIRST_LEVELS && level.length; depth++) {
      const next = [];
      for (const card of level) {
        const many = isCollection(card.kind) && !this.diff ? FIRST_ELEMENTS : PAGE;
        for (const line of this.lines(card).slice(0, many)) {
          const wanted = !this.diff || this.diff.within(line.child) > 0;
          if (line.child && wanted && line.sort === 'row' && this.isWorthACard_(line.child) &&
              this.shown.size < FIRST_CARDS) {
            this.shown.add(line.child.key);
            next.push(line.child);
          }
        }
      }
      level = next;
    }
    if (this.diff) {
      this.diff.changes.slice(0, FIRST_CARDS).forEach(change => this.open(this.holderOf(change)));
    }
  }

  /**
   * @param {!Card} card
   * @return {boolean} whether it says more than its preview does
   * @private
   */
  isWorthACard_(card) {
    return !isCollection(card.kind) || card.rows.slice(0, PAGE).some(row => row.child);
  }

  /**
   * @param {!Change} change
   * @return {!Card} the card in which a change is shown
   */
  holderOf(change) {
    const diff = /** @type {!Diff} */ (this.diff);
    if (change.under) {
      return diff.b.cards[change.under[0]];
    }
    if (change.b) {
      return diff.b.cards[Math.max(0, change.b[0])];
    }
    return diff.b.cards.find(card => card.type === change.type) || diff.b.root;
  }

  /**
   * @param {!Change} change
   * @return {string} the id of the line in which a change is shown
   */
  lineOf(change) {
    if (change.under) {
      return `${this.holderOf(change).key}.gone${change.index}`;
    }
    if (change.b && change.b[0] >= 0) {
      return `b${change.b[0]}.${change.b[1]}`;
    }
    const card = this.holderOf(change);
    return change.b ? '' : this.idOf(card);
  }

  /**
   * @param {!Card} card
   * @return {string} the id of the line that first leads to a card
   */
  idOf(card) {
    return card.holder ? `${card.holder.key}.${card.holderRow}` : '';
  }

  /**
   * Shows a card, and all on the way to it.
   *
   * @param {!Card} card
   */
  open(card) {
    for (let each = /** @type {?Card} */ (card); each; each = each.holder) {
      this.shown.add(each.key);
      if (each.holder) {
        this.reveal(each.holder, each.holderRow);
      }
    }
  }

  /**
   * Makes a line of a card one of those that are shown.
   *
   * @param {!Card} card
   * @param {(number|!Change)} wanted a row, or what was removed
   */
  reveal(card, wanted) {
    let at = this.entries_(card).indexOf(wanted);
    if (at < 0) {
      this.unfold_(card);
      at = this.entries_(card).indexOf(wanted);
    }
    this.addPage_(card, Math.floor(at / PAGE));
  }

  /** Forgets what is known of lines, after it was said from outside which are unfolded. */
  forget() {
    this.known_.clear();
  }

  /**
   * @param {!Card} card
   * @private
   */
  unfold_(card) {
    this.unfolded.add(card.key);
    this.known_.delete(card.key);
  }

  /**
   * @param {!Card} card
   * @param {number} page
   * @private
   */
  addPage_(card, page) {
    const pages = this.pages.get(card.key) || new Set([0]);
    this.pages.set(card.key, pages.add(page));
  }

  /**
   * Selects the line of an id, and shows it.
   *
   * @param {!Card} card
   * @param {string} id
   */
  select(card, id) {
    this.open(card);
    const name = id.split('.')[1] || '';
    if (/^[0-9]+$/.test(name)) {
      this.reveal(card, Number(name));
    } else if (name.startsWith('gone') && this.diff) {
      this.reveal(card, this.diff.changes[Number(name.substring(4))]);
    }
    this.selected = id;
  }

  /**
   * Shows or hides what a line leads to.
   *
   * @param {!Line} line
   */
  toggle(line) {
    if (line.sort === 'more') {
      this.addPage_(line.card, line.count);
    } else if (line.sort === 'fold') {
      this.unfold_(line.card);
    } else if (line.child) {
      if (!this.shown.delete(line.child.key)) {
        this.shown.add(line.child.key);
      }
    }
  }

  /** Shows one more level of everything that is shown, up to what can be looked at. */
  expand() {
    const cards = this.visible();
    for (const card of cards) {
      for (const line of this.lines(card)) {
        if (line.child && this.shown.size < MOST_CARDS) {
          this.shown.add(line.child.key);
        }
      }
    }
  }

  /** Hides all but the outermost card. */
  collapse() {
    this.shown.clear();
    this.shown.add(this.model.root.key);
    this.selected = '';
  }

  /** @return {!Array<!Card>} the cards that are shown, each behind the first that leads to it */
  visible() {
    const cards = [];
    const seen = new Set();
    const open = [this.model.root];
    while (open.length) {
      const card = /** @type {!Card} */ (open.pop());
      if (seen.has(card.key)) {
        continue;
      }
      seen.add(card.key);
      cards.push(card);
      const children = this.lines(card).map(line => line.child)
          .filter(child => child && this.shown.has(child.key));
      children.reverse().forEach(child => open.push(/** @type {!Card} */ (child)));
    }
    return cards;
  }

  /**
   * @param {!Card} card
   * @return {!Array<!Line>} its lines, of the pages that are shown
   */
  lines(card) {
    const entries = this.entries_(card);
    const last = Math.ceil(entries.length / PAGE) - 1;
    const pages = Array.from(this.pages.get(card.key) || [0]).sort((x, y) => x - y);
    const lines = [];
    pages.forEach((page, at) => {
      entries.slice(page * PAGE, (page + 1) * PAGE).forEach(entry => lines.push(this.line_(card, entry)));
      const next = at + 1 < pages.length ? pages[at + 1] : last + 1;
      if (next > page + 1) {
        const hidden = Math.min(next * PAGE, entries.length) - (page + 1) * PAGE;
        const text = `${Math.min(PAGE, hidden)} more of ${hidden.toLocaleString('en')}`;
        lines.push(new Line('more', card, `${card.key}.more${page + 1}`, null, [], text, page + 1));
      }
    });
    return lines;
  }

  /**
   * @param {!Card} card
   * @return {!Array<(number|!Change|!Fold)>} all its lines in short: rows by their numbers
   * @private
   */
  entries_(card) {
    let entries = this.known_.get(card.key);
    if (!entries) {
      entries = this.diff && this.diff.hasWithin(card) ? this.compared_(card, this.diff) :
                                                         Array.from({length: card.size}, (_, i) => i);
      this.known_.set(card.key, entries);
    }
    return entries;
  }

  /**
   * @param {!Card} card
   * @param {!Diff} diff
   * @return {!Array<(number|!Change|!Fold)>}
   * @private
   */
  compared_(card, diff) {
    const folds = diff.within(card) > 0 && !this.unfolded.has(card.key) && !diff.statusOf(card);
    const gone = diff.removedFrom(card).slice().sort((x, y) => x.under[1] - y.under[1]);
    const entries = [];
    let quiet = [];
    const flush = () => {
      entries.push(...(quiet.length >= FOLD ? [new Fold(quiet[0], quiet.length)] : quiet));
      quiet = [];
    };
    for (let i = 0; i <= card.size; i++) {
      while (gone.length && (gone[0].under[1] <= i || i === card.size)) {
        flush();
        entries.push(/** @type {!Change} */ (gone.shift()));
      }
      if (i < card.size && folds && this.isQuiet_(card, i)) {
        quiet.push(i);
      } else {
        flush();
        if (i < card.size) {
          entries.push(i);
        }
      }
    }
    return entries;
  }

  /**
   * @param {!Card} card
   * @param {number} index
   * @return {boolean} whether nothing changed in a row
   * @private
   */
  isQuiet_(card, index) {
    const diff = /** @type {!Diff} */ (this.diff);
    const child = card.child(index);
    return !diff.ofRow(card, index).length &&
        (child < 0 || !diff.within(card.model.cards[child]));
  }

  /**
   * @param {!Card} card
   * @param {(number|!Change|!Fold)} entry
   * @return {!Line}
   * @private
   */
  line_(card, entry) {
    if (entry instanceof Fold) {
      const id = `${card.key}.fold${entry.from}`;
      return new Line('fold', card, id, null, [], `${entry.count} unchanged`, entry.count);
    }
    if (entry instanceof Change) {
      const [holder, row] = /** @type {!Array<number>} */ (entry.a);
      const was = holder < 0 ? null : /** @type {!Diff} */ (this.diff).a.cards[holder].rows[row];
      const id = `${card.key}.gone${entry.index}`;
      return new Line('gone', card, id, was, [entry], entry.under[2], 1);
    }
    const row = card.rows[entry];
    const changes = this.diff ? this.diff.ofRow(card, entry) : [];
    return new Line('row', card, `${card.key}.${entry}`, row, changes, row.label, 1);
  }
}
