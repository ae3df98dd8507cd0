/** @fileoverview The documents: which there are, which are shown, and how more come in. */

import {button, html} from './dom.js';
import {Source} from './source.js';

/** Chooses one document, or two to compare. */
export class Shelf {
  /**
   * @param {!HTMLElement} frame
   * @param {!Source} source
   * @param {function()} chosen what to do when others are to be shown
   * @param {function(string)} say
   */
  constructor(frame, source, chosen, say) {
    /** @const @private */ this.frame_ = frame;
    /** @const @private */ this.source_ = source;
    /** @const @private */ this.chosen_ = chosen;
    /** @const @private */ this.say_ = say;
    /** @private {!Array<?>} */ this.documents_ = [];
    /** @type {!Array<number>} The numbers of the one that is shown, or of both. */
    this.numbers = [];
    /** @const @private */ this.picker_ =
        /** @type {!HTMLInputElement} */ (html('input', {'type': 'file', 'multiple': true, 'id': 'pick', 'accept': '.json,application/json', 'class': 'offstage', 'tabindex': '-1', 'aria-label': 'Add documents'}));
    this.picker_.addEventListener('change', () => {
      this.add(Array.from(this.picker_.files || []));
      this.picker_.value = '';
    });
  }

  /**
   * @param {?} library
   * @param {!Array<number>} wanted what the address says
   */
  fill(library, wanted) {
    this.documents_ = library['documents'];
    const known = wanted.every(number => number >= 0 && number < this.documents_.length);
    this.numbers = wanted.length && wanted.length < 3 && known ? wanted : library['open'];
    this.draw();
  }

  /** Draws what there is to choose from. */
  draw() {
    const one = this.numbers.length < 2;
    this.frame_.replaceChildren(
        this.select_(one ? 'Document' : 'Before', 0, false),
        html('span', {'class': 'arrow', 'aria-hidden': 'true'}, one ? '' : '→'),
        this.select_(one ? 'Compare with' : 'After', 1, true),
        button('+ Add', 'Add documents (or drop them on the page)', () => this.picker_.click()),
        this.picker_);
  }

  /**
   * @param {string} label
   * @param {number} place
   * @param {boolean} optional
   * @return {!Element}
   * @private
   */
  select_(label, place, optional) {
    const select = /** @type {!HTMLSelectElement} */ (html('select', {'aria-label': label, 'title': label}));
    if (optional || !this.documents_.length) {
      select.append(html('option', {'value': '-1'}, optional ? 'compare with …' : 'no document'));
    }
    this.documents_.forEach((each, number) => {
      select.append(html('option', {'value': number, 'selected': this.numbers[place] === number}, each['name']));
    });
    select.disabled = !this.documents_.length;
    select.addEventListener('change', () => {
      const number = Number(select.value);
      const numbers = this.numbers.slice();
      if (number < 0) {
        numbers.length = 1;
      } else {
        numbers[place] = number;
      }
      this.show(numbers);
    });
    return select;
  }

  /** @param {!Array<number>} numbers */
  show(numbers) {
    this.numbers = numbers;
    this.draw();
    this.chosen_();
  }

  /**
   * Adds documents: what comes alone is shown, what comes as a pair is compared.
   *
   * @param {!Array<!File>} files
   */
  async add(files) {
    const added = [];
    for (const file of files) {
      try {
        added.push((await this.source_.add(file))['added']);
      } catch (e) {
        this.say_(`${file.name}: ${e.message}`);
      }
    }
    if (!added.length) {
      return;
    }
    this.documents_ = (await this.source_.library())['documents'];
    this.show(added.slice(0, 2));
  }

  /** Takes what is dropped on the page. */
  takeDrops() {
    const veil = document.getElementById('drop');
    const hasFiles = event => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
    window.addEventListener('dragover', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        veil.hidden = false;
      }
    });
    window.addEventListener('dragleave', event => {
      if (!event.relatedTarget) {
        veil.hidden = true;
      }
    });
    window.addEventListener('drop', event => {
      event.preventDefault();
      veil.hidden = true;
      if (event.dataTransfer) {
        this.add(Array.from(event.dataTransfer.files));
      }
    });
  }
}
