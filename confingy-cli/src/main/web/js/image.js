/** @fileoverview Saves the graph as a picture. */

import {svg} from './dom.js';

/** A picture of more pixels than these no browser draws. */
const MOST_PIXELS = 60e6;

/**
 * @param {!Element} world
 * @param {!Array<number>} bounds
 * @return {string} a whole SVG file
 */
export function asSvg(world, bounds) {
  const [left, top, right, bottom] = bounds;
  const margin = 16;
  const size = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin];
  const copy = /** @type {!Element} */ (world.cloneNode(true));
  copy.removeAttribute('transform');
  const picture = svg('svg', {
    'viewBox': size.join(' '), 'width': size[2], 'height': size[3], 'class': 'picture',
  }, svg('style', {}, style()), svg('rect', {
    'class': 'paper', 'x': size[0], 'y': size[1], 'width': size[2], 'height': size[3],
  }), copy);
  return new XMLSerializer().serializeToString(picture);
}

/** @return {string} the rules for the graph, with the colours of the moment */
function style() {
  const now = getComputedStyle(document.documentElement);
  const rules = Array.from(document.styleSheets[0].cssRules).map(rule => rule.cssText);
  const names = new Set(rules.join('').match(/--[a-z-]+/g));
  const colours = Array.from(names).map(name => `${name}:${now.getPropertyValue(name)};`).join('');
  const used = rules.filter(rule => rule.startsWith('.world') || rule.startsWith('.paper'));
  return `svg{${colours}}${used.join('\n')}`;
}

/**
 * @param {string} text a whole SVG file
 * @return {!Promise<!Blob>} the same as PNG, twice as fine
 */
export async function asPng(text) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (image.width * image.height)));
  const canvas = /** @type {!HTMLCanvasElement} */ (document.createElement('canvas'));
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = /** @type {!CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('The picture is too large.')), 'image/png');
  });
}

/**
 * @param {!Blob} blob
 * @param {string} name
 */
export function save(blob, name) {
  const link = /** @type {!HTMLAnchorElement} */ (document.createElement('a'));
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
