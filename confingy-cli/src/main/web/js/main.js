/** @fileoverview Puts the page together. */

import * as address from './address.js';
import {Camera} from './camera.js';
import {Changes} from './changes.js';
import {drawDetails} from './details.js';
import {Diff} from './diff.js';
import {byId, html} from './dom.js';
import {draw} from './draw.js';
import {asPng, asSvg, save} from './image.js';
import {layout} from './layout.js';
import {drawLegend, drawTools, Tabs} from './frame.js';
import {Model} from './model.js';
import {Outline} from './outline.js';
import {Search} from './search.js';
import {Shelf} from './shelf.js';
import {Source} from './source.js';
import {Line, View} from './view.js';

/** The page. */
class Page {
  constructor() {
    /** @const */ this.source = new Source();
    /** @type {?View} */ this.view = null;
    /** @private */ this.boxes_ = new Map();
    /** @const @private */ this.graph_ = byId('graph');
    /** @const */ this.camera = new Camera(byId('canvas'), () => this.note_());
    /** @const */ this.outline = new Outline(
        byId('outline'), line => this.select(line), line => this.toggle(line));
    /** @const */ this.changes = new Changes(byId('changes'), change => {
      const view = /** @type {!View} */ (this.view);
      this.go(view.holderOf(change), view.lineOf(change));
    });
    /** @const */ this.search = new Search(
        /** @type {!HTMLInputElement} */ (byId('find')), byId('hits'), hit => {
          const view = /** @type {!View} */ (this.view);
          this.go(hit.card, hit.row ? `${hit.card.key}.${hit.row.index}` : view.idOf(hit.card));
          this.graph_.focus();
        });
    /** @const */ this.shelf = new Shelf(
        byId('library'), this.source, () => this.show_(new URLSearchParams()), text => this.say(text));
    /** @const */ this.tabs = new Tabs(byId('tabs'), {'Outline': byId('outline'), 'Changes': byId('changes')});
    this.graph_.addEventListener('click', event => this.clicked_(event));
    [this.graph_, byId('outline')].forEach(each => each.addEventListener('keydown', event => this.key_(event)));
    document.addEventListener('keydown', event => this.anywhere_(event));
    drawTools(byId('tools'), this);
    drawLegend(byId('legend'));
  }

  async start() {
    const said = address.read();
    if (!this.source.isExported()) {
      const library = await this.source.library();
      const wanted = (said.get('d') || '').split(',').filter(Boolean).map(Number);
      this.shelf.fill(library, wanted);
      this.shelf.takeDrops();
    }
    await this.show_(said);
  }

  /**
   * Shows what is chosen.
   *
   * @param {!URLSearchParams} said what the address says of it
   * @private
   */
  async show_(said) {
    const numbers = this.shelf.numbers;
    byId('hint').hidden = true;
    if (!numbers.length && !this.source.isExported()) {
      byId('hint').hidden = false;
      byId('hint').textContent = 'Drop documents here, or choose “Add”. Two are compared.';
      return;
    }
    try {
      const data = await this.source.open(numbers);
      this.say('');
      this.fill_(data, said);
    } catch (e) {
      this.say(e.message);
    }
  }

  /**
   * @param {?} data
   * @param {!URLSearchParams} said
   * @private
   */
  fill_(data, said) {
    const model = new Model(data['b'], 'b');
    const before = data['a'] ? new Model(data['a'], 'a') : null;
    const diff = before ? new Diff(data, before, model) : null;
    this.view = new View(model, diff);
    this.search.setModel(model);
    this.changes.draw(diff);
    this.tabs.show(diff ? 'Changes' : 'Outline', diff ? ['Outline', 'Changes'] : ['Outline']);
    const title = before ? `${before.name} → ${model.name}` : model.name;
    document.title = `${title} – Confingy`;
    if (this.source.isExported()) {
      byId('library').replaceChildren(html('span', {'class': 'names'}, title));
    }
    const restored = address.restore(said, this.view, this.camera);
    this.draw();
    if (!restored) {
      this.fit(true);
    }
    document.body.dataset['ready'] = title;
    document.body.dataset['milliseconds'] = String(Math.round(performance.now()));
  }

  /** Draws what is shown. */
  draw() {
    const view = /** @type {!View} */ (this.view);
    this.boxes_ = layout(view);
    const world = draw(this.boxes_, view);
    this.graph_.replaceChildren(world);
    this.graph_.setAttribute('aria-activedescendant', 'g-' + (view.selected || view.model.root.key));
    this.camera.hold(world);
    this.outline.draw(view, new Set(this.boxes_.keys()));
    drawDetails(byId('details'), this.outline.line(view.selected), view.model.root);
    this.note_();
  }

  /** @private */
  note_() {
    if (!this.source.isExported() || this.view) {
      address.write(this.shelf.numbers, this.view, this.camera);
    }
  }

  /**
   * Selects a line, and shows it.
   *
   * @param {?} card
   * @param {string} id
   */
  go(card, id) {
    /** @type {!View} */ (this.view).select(card, id);
    this.draw();
    this.see_();
  }

  /** @private */
  see_() {
    const id = /** @type {!View} */ (this.view).selected;
    const box = this.boxes_.get(id.split('.')[0]) || this.boxes_.get(this.view.model.root.key);
    if (box) {
      const line = this.graph_.querySelector(`[data-line="${id}"]`);
      const at = line ? Number(/ ([0-9]+)\)/.exec(line.getAttribute('transform') || '')[1]) : 0;
      this.camera.show(box.x, box.y + at - 20, box.width, 62);
      this.note_();
    }
  }

  /** @param {?Line} line null for the whole configuration */
  select(line) {
    /** @type {!View} */ (this.view).selected = line ? line.id : '';
    this.draw();
    this.see_();
  }

  /** @param {!Line} line */
  toggle(line) {
    const view = /** @type {!View} */ (this.view);
    view.toggle(line);
    if (line.sort === 'row') {
      view.selected = line.id;
    }
    this.draw();
  }

  /** @param {boolean} readable */
  fit(readable) {
    this.camera.fit(this.bounds_(), readable);
    this.note_();
  }

  /**
   * @return {!Array<number>}
   * @private
   */
  bounds_() {
    const all = Array.from(this.boxes_.values());
    return [
      Math.min(...all.map(box => box.x)), Math.min(...all.map(box => box.y)),
      Math.max(...all.map(box => box.x + box.width)), Math.max(...all.map(box => box.y + box.height)),
    ];
  }

  /** Saves the graph as SVG. */
  saveSvg() {
    const text = asSvg(/** @type {!Element} */ (this.graph_.firstElementChild), this.bounds_());
    save(new Blob([text], {type: 'image/svg+xml'}), 'confingy.svg');
  }

  /** Saves the graph as PNG. */
  async savePng() {
    try {
      const text = asSvg(/** @type {!Element} */ (this.graph_.firstElementChild), this.bounds_());
      save(await asPng(text), 'confingy.png');
    } catch (e) {
      this.say(`The picture could not be made: ${e.message}`);
    }
  }

  /** @param {string} text */
  say(text) {
    const message = byId('message');
    message.textContent = text;
    message.hidden = !text;
  }

  /**
   * @param {!Event} event
   * @private
   */
  clicked_(event) {
    if (this.camera.dragged || !this.view) {
      return;
    }
    const target = /** @type {!Element} */ (event.target);
    const at = target.closest('[data-line]');
    const head = target.closest('[data-head]');
    if (at) {
      const line = this.lineAt_(at.getAttribute('data-line') || '');
      if (line && (line.child || line.sort !== 'row')) {
        this.toggle(line);
      } else {
        this.select(line);
      }
    } else if (head) {
      const box = this.boxes_.get(head.getAttribute('data-head'));
      this.view.selected = this.view.idOf(box.card);
      this.draw();
    }
  }

  /**
   * @param {string} id
   * @return {?Line}
   * @private
   */
  lineAt_(id) {
    const box = this.boxes_.get(id.split('.')[0]);
    return box ? box.lines.find(line => line.id === id) || null : null;
  }

  /**
   * @param {!Event} event
   * @private
   */
  key_(event) {
    const key = /** @type {!KeyboardEvent} */ (event).key;
    if (!this.view || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const line = this.lineAt_(this.view.selected);
    const open = Boolean(line && line.child && this.boxes_.has(line.child.key));
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.select(this.outline.next(this.view.selected, key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'ArrowRight' && line && line.child) {
      open ? this.select(this.outline.next(line.id, 1)) : this.toggle(line);
    } else if (key === 'ArrowLeft' && line) {
      open ? this.toggle(line) : this.go(line.card, this.view.idOf(line.card));
    } else if ((key === 'Enter' || key === ' ') && line) {
      this.toggle(line);
    } else if (key === 'Home') {
      this.select(null);
    } else {
      return;
    }
    event.preventDefault();
  }

  /**
   * @param {!Event} event
   * @private
   */
  anywhere_(event) {
    const typing = /** @type {!Element} */ (event.target).closest('input, select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !this.view) {
      return;
    }
    const actions = {
      '/': () => byId('find').focus(),
      'n': () => this.changes.step(1),
      'p': () => this.changes.step(-1),
      'f': () => this.fit(false),
      '+': () => this.camera.zoom(1.25),
      '-': () => this.camera.zoom(0.8),
    };
    const action = actions[/** @type {!KeyboardEvent} */ (event).key];
    if (action) {
      event.preventDefault();
      action();
    }
  }
}

const page = new Page();
page.start().catch(e => page.say(e.message));
