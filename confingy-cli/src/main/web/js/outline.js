/** @fileoverview The same as the graph as an indented table: name, value, class. */

import {html} from './dom.js';
import {Card} from './model.js';
import {Line, View} from './view.js';
import {spokenLine} from './words.js';

/** Draws the outline and follows the keyboard in it. */
export class Outline {
  /**
   * @param {!HTMLElement} frame
   * @param {function(!Line)} select
   * @param {function(!Line)} toggle
   */
  constructor(frame, select, toggle) {
    /** @const @private */ this.frame_ = frame;
    /** @const @private */ this.select_ = select;
    /** @const @private */ this.toggle_ = toggle;
    /** @private {!Array<!Line>} */ this.lines_ = [];
    frame.addEventListener('click', event => this.clicked_(event));
  }

  /**
   * @param {!View} view
   * @param {!Set<string>} boxed the keys of the cards in the graph
   */
  draw(view, boxed) {
    this.lines_ = [];
    const rows = [];
    const entered = new Set([view.model.root.key]);
    const open = [];
    const enter = (card, level) => {
      view.lines(card).reverse().forEach(line => open.push([line, level]));
    };
    rows.push(this.head_(view.model.root, view));
    enter(view.model.root, 2);
    while (open.length) {
      const [line, level] = /** @type {!Array<?>} */ (open.pop());
      const child = line.child;
      const shown = Boolean(child && boxed.has(child.key));
      const here = shown && !entered.has(child.key);
      rows.push(this.row_(line, level, view, shown, here));
      this.lines_.push(line);
      if (here) {
        entered.add(child.key);
        enter(child, level + 1);
      }
    }
    this.frame_.replaceChildren(...rows);
    const selected = this.frame_.querySelector('[aria-selected="true"]');
    this.frame_.setAttribute('aria-activedescendant', selected ? selected.id : '');
    if (selected) {
      selected.scrollIntoView({block: 'nearest'});
    }
  }

  /**
   * @param {!Card} root
   * @param {!View} view
   * @return {!Element}
   * @private
   */
  head_(root, view) {
    return html('div', {
      'role': 'row', 'class': 'row root', 'aria-level': '1', 'id': 'o-', 'data-line': '',
      'aria-selected': String(view.selected === ''), 'aria-expanded': 'true',
    }, html('span', {'role': 'gridcell', 'class': 'name'}, '$'),
    html('span', {'role': 'gridcell', 'class': 'text'}, `${root.title}`));
  }

  /**
   * @param {!Line} line
   * @param {number} level
   * @param {!View} view
   * @param {boolean} shown
   * @param {boolean} here whether its parts follow
   * @return {!Element}
   * @private
   */
  row_(line, level, view, shown, here) {
    const row = html('div', {
      'role': 'row', 'class': `row l-${line.sort} ${line.status ? 's-' + line.status : ''}`,
      'aria-level': String(level), 'aria-selected': String(view.selected === line.id),
      'aria-expanded': line.child ? String(here) : null, 'id': 'o-' + line.id, 'data-line': line.id,
      'aria-label': spokenLine(line),
    });
    row.style.setProperty('--level', String(level - 1));
    const mark = line.child ? (here ? '▾' : '▸') : '';
    const sign = line.changes.length ? line.changes[0].sign + ' ' : '';
    row.append(
        html('span', {'role': 'gridcell', 'class': 'name'},
             html('span', {'class': 'twist', 'aria-hidden': 'true'}, mark), sign + line.label),
        html('span', {'role': 'gridcell', 'class': 'text', 'title': line.row ? line.row.spelled().substring(0, 2000) : ''},
             this.text_(line, shown, here)));
    return row;
  }

  /**
   * @param {!Line} line
   * @param {boolean} shown
   * @param {boolean} here
   * @return {string}
   * @private
   */
  text_(line, shown, here) {
    const changed = line.changes.find(each => each.kind !== 'ADDED' && each.kind !== 'REMOVED');
    if (changed) {
      return changed.what();
    }
    if (!line.row) {
      return line.changes.length ? line.changes[0].what() : '';
    }
    if (!line.child) {
      return line.row.spelled().substring(0, 300);
    }
    if (here) {
      return `${line.child.title}${line.child.kind === 'lazy' ? ' (lazy)' : ''}`;
    }
    return shown ? `↗ ${line.child.title}, see ${line.child.path()}` : line.child.preview();
  }

  /**
   * @param {!Event} event
   * @private
   */
  clicked_(event) {
    const row = /** @type {!Element} */ (event.target).closest('[data-line]');
    if (!row) {
      return;
    }
    const line = this.line(row.getAttribute('data-line') || '');
    if (line) {
      this.select_(line);
      if (line.sort !== 'row' || /** @type {!Element} */ (event.target).closest('.twist')) {
        this.toggle_(line);
      }
    }
  }

  /**
   * @param {string} id
   * @return {?Line}
   */
  line(id) {
    return this.lines_.find(line => line.id === id) || null;
  }

  /**
   * @param {string} id
   * @param {number} by
   * @return {?Line} the line so many further down; null stands for the whole configuration
   */
  next(id, by) {
    const at = this.lines_.findIndex(line => line.id === id);
    const to = Math.min(this.lines_.length - 1, at + by);
    return to < 0 ? null : this.lines_[to];
  }
}
