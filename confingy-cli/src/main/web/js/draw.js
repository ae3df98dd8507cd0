/** @fileoverview Draws cards and edges. */

import {svg} from './dom.js';
import {icon} from './kinds.js';
import {Box, HEAD, LINE, isTall, lineHeight} from './layout.js';
import {fitting, width} from './measure.js';
import {Line, View} from './view.js';
import {cardStatus, spokenLine, subtitle} from './words.js';

const EDGE_LABEL = 78;

/**
 * @param {string} name
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @return {!Element}
 */
function word(name, x, y, text) {
  return svg('text', {'class': name, 'x': x, 'y': y}, text);
}

/**
 * Draws all boxes.
 *
 * @param {!Map<string, !Box>} boxes
 * @param {!View} view
 * @return {!Element}
 */
export function draw(boxes, view) {
  const edges = svg('g', {'class': 'edges', 'aria-hidden': 'true'});
  const cards = svg('g', {'class': 'cards'});
  for (const box of boxes.values()) {
    let top = box.y + HEAD;
    for (const line of box.lines) {
      const child = line.child ? boxes.get(line.child.key) : null;
      if (child) {
        edges.append(edge(box, top + LINE / 2, child, line, box.children.includes(child), view));
      }
      top += lineHeight(line);
    }
    cards.append(card(box, view, boxes));
  }
  return svg('g', {'class': 'world'}, edges, cards);
}

/**
 * @param {!Box} from
 * @param {number} y
 * @param {!Box} to
 * @param {!Line} line
 * @param {boolean} first whether it is the one that the place of the card follows from
 * @param {!View} view
 * @return {!Element}
 */
function edge(from, y, to, line, first, view) {
  const x1 = from.x + from.width;
  const x2 = to.x;
  const y2 = to.y + HEAD / 2;
  const bend = Math.max(36, Math.abs(x2 - x1) / 2);
  const status = line.status || cardStatus(to.card, view);
  const look = ['edge', to.card.kind === 'lazy' ? 'lazy' : '', first ? '' : 'shared',
                status ? 's-' + status : ''].filter(Boolean).join(' ');
  const group = svg('g', {'class': look});
  group.append(svg('path', {'d': `M${x1} ${y}C${x1 + bend} ${y} ${x2 - bend} ${y2} ${x2 - 5} ${y2}`}));
  group.append(svg('path', {'class': 'arrow', 'd': `M${x2} ${y2}l-7 -4v8z`}));
  // A label stands where its edge has left the others: all those to a shared card end in one point.
  const label = fitting(line.label, 'small', EDGE_LABEL - 14);
  const place = first ? {'x': x2 - 10, 'y': y2 - 6, 'text-anchor': 'end'} :
                        {'x': x1 + 8, 'y': y - 5, 'text-anchor': 'start'};
  group.append(svg('text', {'class': 'edge-label', ...place}, label));
  return group;
}

/**
 * @param {!Box} box
 * @param {!View} view
 * @param {!Map<string, !Box>} boxes
 * @return {!Element}
 */
function card(box, view, boxes) {
  const it = box.card;
  const status = cardStatus(box.card, view);
  const own = view.idOf(it);
  const look = ['card', 'k-' + it.kind, status ? 's-' + status : '',
                view.selected === own ? 'selected' : ''].filter(Boolean).join(' ');
  const group = svg('g', {
    'class': look, 'transform': `translate(${box.x} ${box.y})`, 'data-card': it.key,
  });
  group.append(svg('rect', {'class': 'body', 'width': box.width, 'height': box.height, 'rx': 8}));
  const head = svg('g', {
    'class': 'head', 'data-head': it.key, 'role': 'treeitem', 'id': 'g-' + it.key,
    'aria-label': spoken(box, status), 'aria-selected': String(view.selected === own),
  });
  head.append(svg('title', {}, tip(box)));
  head.append(svg('rect', {'class': 'hit', 'width': box.width, 'height': HEAD - 2, 'rx': 8}));
  head.append(svg('path', {'class': 'icon', 'd': icon(it.kind), 'transform': 'translate(11 13)'}));
  head.append(word('title', 34, 18, fitting(it.title, 'title', box.width - 44)));
  head.append(word('sub', 34, 33, fitting(subtitle(it, view), 'small', box.width - 44)));
  group.append(head);
  let top = HEAD;
  for (const line of box.lines) {
    group.append(lineOf(line, top, box, view, boxes));
    top += lineHeight(line);
  }
  return group;
}

/**
 * @param {!Box} box
 * @return {string}
 */
function tip(box) {
  const it = box.card;
  return [it.type || it.kind, it.maker, it.hash ? `source hash ${it.hash}` : '', it.path()]
      .filter(Boolean).join('\n');
}

/**
 * @param {!Box} box
 * @param {string} status
 * @return {string}
 */
function spoken(box, status) {
  const it = box.card;
  return `${it.title}, ${it.kind}, ${it.size} ${it.size === 1 ? 'part' : 'parts'}` +
      (it.uses > 1 ? `, shared by ${it.uses} places` : '') + (status ? `, ${status}` : '');
}

/**
 * @param {!Line} line
 * @param {number} top
 * @param {!Box} box
 * @param {!View} view
 * @param {!Map<string, !Box>} boxes
 * @return {!Element}
 */
function lineOf(line, top, box, view, boxes) {
  const wide = box.width;
  const child = line.child;
  const open = Boolean(child && boxes.has(child.key));
  const selected = view.selected === line.id;
  const look = ['line', 'l-' + line.sort, line.status ? 's-' + line.status : '',
                selected ? 'selected' : ''].filter(Boolean).join(' ');
  const group = svg('g', {
    'class': look, 'transform': `translate(0 ${top})`, 'data-line': line.id, 'id': 'g-' + line.id,
    'role': 'treeitem', 'aria-label': spokenLine(line), 'aria-selected': String(selected),
    'aria-expanded': child ? String(open) : null,
  });
  group.append(svg('rect', {'class': 'hit', 'x': 1, 'width': wide - 2, 'height': lineHeight(line)}));
  if (line.sort === 'fold' || line.sort === 'more') {
    group.append(word('fold', 22, 15, (line.sort === 'fold' ? '⋯ ' : '↓ ') + line.label));
    return group;
  }
  if (line.changes.length) {
    group.append(word('sign', 8, 15, line.changes[0].sign));
  }
  const whole = line.row ? width(line.row.spelled(), 'value') : 0;
  const label = fitting(line.label, 'label', Math.max(wide * 0.5, wide - whole - 58));
  group.append(word('label', 22, 15, label));
  const room = wide - 44 - width(label, 'label') - (child ? 16 : 0);
  group.append(value(line, wide - (child ? 24 : 10), room, open));
  if (child) {
    group.append(svg('path', {'class': 'chevron', 'd': open ? `M${wide - 17} 9l4 4l4 -4` : `M${wide - 15} 7l4 4l-4 4`}));
  }
  if (isTall(line)) {
    group.append(change(line, wide));
  }
  return group;
}

/**
 * @param {!Line} line
 * @param {number} right
 * @param {number} room
 * @param {boolean} open
 * @return {!Element}
 */
function value(line, right, room, open) {
  const row = line.row;
  if (!row) {
    return word('value', right, 15, '');
  }
  const whole = row.spelled();
  const text = open && row.child ? row.child.title : whole;
  const made = svg('text', {
    'class': 'value ' + (row.child ? 'v-child' : 'v-' + row.sort), 'x': right, 'y': 15,
    'text-anchor': 'end',
  }, svg('title', {}, (row.child ? row.child.type + '\n' : row.type ? row.type + '\n' : '') + whole));
  made.append(fitting(text, 'value', room));
  return made;
}

/**
 * @param {!Line} line
 * @param {number} wide
 * @return {!Element}
 */
function change(line, wide) {
  const first = line.changes[0];
  const more = line.changes.length > 1 ? ` (and ${line.changes.length - 1} more)` : '';
  const made = svg('text', {'class': 'change', 'x': 22, 'y': 32}, svg('title', {}, first.what()));
  const room = wide - 34;
  if (first.kind === 'CHANGED') {
    const after = fitting(first.after, 'value', room * 0.6);
    const before = fitting(first.before, 'value', room - width(' → ' + after + more, 'value'));
    made.append(svg('tspan', {'class': 'old'}, before), ' → ', svg('tspan', {'class': 'new'}, after), more);
  } else {
    const text = `${first.word}: ${first.what()}${more}`;
    made.append(fitting(first.kind.startsWith('BECAME') ? first.what() + more : text, 'value', room));
  }
  return made;
}
