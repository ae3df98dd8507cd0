/** @fileoverview What is around the graph: tools, legend, tabs. */

import {button, html, svg} from './dom.js';
import {icon} from './kinds.js';

/** @const {!Array<!Array<string>>} */
const LEGEND = [
  ['tracked', 'tracked object'], ['lazy', 'lazy (dashed)'], ['record', 'record'], ['list', 'list'],
  ['set', 'set'], ['map', 'map'], ['method', 'bound method'],
];

/** @const {!Array<!Array<string>>} */
const SIGNS = [
  ['added', '+ added'], ['removed', '− removed'], ['changed', '~ changed'], ['moved', '↷ moved, ∞ shared'],
];

/**
 * @param {!HTMLElement} frame
 * @param {?} page
 */
export function drawTools(frame, page) {
  frame.append(
      button('−', 'Zoom out (-)', () => page.camera.zoom(0.8)),
      button('+', 'Zoom in (+)', () => page.camera.zoom(1.25)),
      button('Fit', 'Show all (f)', () => page.fit(false)),
      button('Expand', 'Expand one more level', () => {
        page.view.expand();
        page.draw();
        page.fit(true);
      }),
      button('Collapse', 'Collapse all', () => {
        page.view.collapse();
        page.draw();
        page.fit(true);
      }),
      button('SVG', 'Save the graph as SVG', () => page.saveSvg()),
      button('PNG', 'Save the graph as PNG', () => {
        page.savePng();
      }));
}

/** @param {!HTMLElement} frame */
export function drawLegend(frame) {
  const list = html('ul');
  for (const [kind, text] of LEGEND) {
    const mark = svg('svg', {'class': 'world', 'width': 22, 'height': 18, 'aria-hidden': 'true'},
        svg('g', {'class': `card k-${kind}`},
            svg('rect', {'class': 'body', 'x': 1, 'y': 1, 'width': 20, 'height': 16, 'rx': 4}),
            svg('path', {'class': 'icon', 'd': icon(kind), 'transform': 'translate(5.5 3.5) scale(.8)'})));
    list.append(html('li', {}, mark, text));
  }
  list.append(html('li', {}, html('span', {'class': 'swatch value'}, '4'), 'scalar: a row'));
  for (const [status, text] of SIGNS) {
    list.append(html('li', {'class': 'compare s-' + status}, text));
  }
  frame.append(list);
  /** @type {!HTMLDetailsElement} */ (frame).open = window.innerHeight >= 700 && window.innerWidth >= 900;
}

/** Tabs, of which one is shown. */
export class Tabs {
  /**
   * @param {!HTMLElement} frame
   * @param {!Object<string, !HTMLElement>} panels
   */
  constructor(frame, panels) {
    /** @const @private */ this.frame_ = frame;
    /** @const @private */ this.panels_ = panels;
  }

  /**
   * @param {string} chosen
   * @param {!Array<string>} names those that there are
   */
  show(chosen, names) {
    document.body.classList.toggle('comparing', names.length > 1);
    this.frame_.replaceChildren(...names.map(name => {
      const tab = html('button', {'type': 'button', 'role': 'tab', 'aria-selected': String(name === chosen)}, name);
      tab.addEventListener('click', () => this.show(name, names));
      return tab;
    }));
    for (const [name, panel] of Object.entries(this.panels_)) {
      panel.hidden = name !== chosen;
    }
  }
}
