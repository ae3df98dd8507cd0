/** @fileoverview The list of what changed. */

import {button, byId, html} from './dom.js';
import {Change, Diff} from './diff.js';

/** More than these are not listed. */
const MOST = 1000;

/** Lists changes and goes from one to the next. */
export class Changes {
  /**
   * @param {!HTMLElement} frame
   * @param {function(!Change)} go
   */
  constructor(frame, go) {
    /** @const @private */ this.frame_ = frame;
    /** @const @private */ this.go_ = go;
    /** @private {?Diff} */ this.diff_ = null;
    this.at = -1;
  }

  /** @param {?Diff} diff */
  draw(diff) {
    this.diff_ = diff;
    this.at = -1;
    this.frame_.replaceChildren();
    if (!diff) {
      return;
    }
    const counts = html('p', {'class': 'counts', 'id': 'counts'});
    for (const [word, count] of diff.counts()) {
      const change = /** @type {!Change} */ (diff.changes.find(each => each.word === word));
      counts.append(html('span', {'class': 's-' + change.status}, `${change.sign} ${count} ${word}`));
    }
    if (!diff.changes.length) {
      counts.append('Nothing changed.');
    }
    const bar = html('div', {'class': 'bar'},
        button('↑ Previous', 'Previous change (p)', () => this.step(-1)),
        button('↓ Next', 'Next change (n)', () => this.step(1)),
        button('Copy', 'Copy the list of changes', () => this.copy_()));
    const list = html('ol', {'class': 'list'});
    diff.changes.slice(0, MOST).forEach(change => list.append(this.entry_(change)));
    this.frame_.append(counts, bar, list);
    if (diff.changes.length > MOST) {
      this.frame_.append(html('p', {}, `And ${diff.changes.length - MOST} more, which “Copy” has too.`));
    }
  }

  /**
   * @param {!Change} change
   * @return {!Element}
   * @private
   */
  entry_(change) {
    const made = html('button', {'type': 'button', 'data-change': change.index},
        html('span', {'class': 'sign', 'aria-hidden': 'true'}, change.sign),
        html('span', {'class': 'where'}, change.where()),
        html('span', {'class': 'what'}, `${change.word}: ${change.what()}`));
    made.addEventListener('click', () => this.goTo(change.index));
    return html('li', {'class': 's-' + change.status}, made);
  }

  /** @param {number} by */
  step(by) {
    if (this.diff_ && this.diff_.changes.length) {
      const count = this.diff_.changes.length;
      this.goTo(this.at < 0 && by < 0 ? count - 1 : (this.at + by + count) % count);
    }
  }

  /** @param {number} index */
  goTo(index) {
    this.at = index;
    this.frame_.querySelectorAll('[aria-current]').forEach(each => each.removeAttribute('aria-current'));
    const entry = this.frame_.querySelector(`[data-change="${index}"]`);
    if (entry) {
      entry.setAttribute('aria-current', 'true');
      entry.scrollIntoView({block: 'nearest'});
    }
    this.go_(/** @type {!Diff} */ (this.diff_).changes[index]);
  }

  /** @private */
  async copy_() {
    await copyText(/** @type {!Diff} */ (this.diff_).text);
  }
}

/** @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (e) {
    const message = byId('message');
    message.textContent = 'The browser does not let this page copy.';
    message.hidden = false;
  }
}
