/** @fileoverview The search field and what it found. */

import {html} from './dom.js';
import {Hit, find} from './find.js';
import {Model} from './model.js';

/** How long nobody has to type before it is searched. */
const PAUSE = 120;

/** Searches while somebody types. */
export class Search {
  /**
   * @param {!HTMLInputElement} field
   * @param {!HTMLElement} list
   * @param {function(!Hit)} go
   */
  constructor(field, list, go) {
    /** @const @private */ this.field_ = field;
    /** @const @private */ this.list_ = list;
    /** @const @private */ this.go_ = go;
    /** @private {?Model} */ this.model_ = null;
    /** @private {!Array<!Hit>} */ this.hits_ = [];
    /** @private */ this.at_ = 0;
    let timer = 0;
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.search_(), PAUSE);
    });
    field.addEventListener('keydown', event => this.key_(/** @type {!KeyboardEvent} */ (event)));
    field.addEventListener('blur', () => this.close_());
    field.addEventListener('focus', () => this.search_());
    // The field keeps the focus, and what was found stays, until the click is done.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const entry = /** @type {!Element} */ (event.target).closest('[data-hit]');
      if (entry) {
        this.take_(Number(entry.getAttribute('data-hit')));
      }
    });
  }

  /** @param {?Model} model */
  setModel(model) {
    this.model_ = model;
  }

  /** @private */
  search_() {
    this.hits_ = this.model_ ? find(this.model_, this.field_.value) : [];
    this.at_ = 0;
    this.draw_();
  }

  /** @private */
  draw_() {
    const nothing = this.field_.value.trim() && !this.hits_.length;
    this.list_.replaceChildren(...this.hits_.map((hit, index) => html('li', {
      'role': 'option', 'id': 'hit' + index, 'data-hit': index, 'aria-selected': String(index === this.at_),
    }, html('span', {'class': 'what'}, hit.row ? `${hit.row.label} = ${hit.row.spelled()}`.substring(0, 90) :
                                                 `${hit.card.title} (${hit.card.kind})`),
    html('span', {'class': 'where'}, hit.path))));
    if (nothing) {
      this.list_.append(html('li', {'class': 'none'}, 'Nothing found'));
    }
    this.list_.hidden = !this.hits_.length && !nothing;
    this.field_.setAttribute('aria-expanded', String(!this.list_.hidden));
    this.field_.setAttribute('aria-activedescendant', this.hits_.length ? 'hit' + this.at_ : '');
    const chosen = this.list_.querySelector('[aria-selected="true"]');
    if (chosen) {
      chosen.scrollIntoView({block: 'nearest'});
    }
  }

  /** @private */
  close_() {
    this.list_.hidden = true;
    this.field_.setAttribute('aria-expanded', 'false');
  }

  /**
   * @param {!KeyboardEvent} event
   * @private
   */
  key_(event) {
    const steps = {'ArrowDown': 1, 'ArrowUp': -1};
    if (steps[event.key] && this.hits_.length) {
      event.preventDefault();
      this.at_ = (this.at_ + steps[event.key] + this.hits_.length) % this.hits_.length;
      this.draw_();
    } else if (event.key === 'Enter') {
      this.hits_ = this.model_ ? find(this.model_, this.field_.value) : [];
      if (this.hits_.length) {
        this.take_(Math.min(this.at_, this.hits_.length - 1));
      } else {
        this.draw_();
      }
    } else if (event.key === 'Escape') {
      this.close_();
      this.field_.blur();
    }
  }

  /**
   * @param {number} index
   * @private
   */
  take_(index) {
    this.close_();
    this.go_(this.hits_[index]);
  }
}
