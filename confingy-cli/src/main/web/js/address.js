/** @fileoverview Keeps what is shown in the address, so that a reload shows it again. */

import {Camera} from './camera.js';
import {View} from './view.js';

/** More open cards than these are not noted. */
const MOST = 400;

/** @return {!URLSearchParams} what the address says */
export function read() {
  return new URLSearchParams(location.hash.substring(1));
}

/**
 * @param {!Array<number>} numbers the documents
 * @param {?View} view
 * @param {!Camera} camera
 */
export function write(numbers, view, camera) {
  const parts = new URLSearchParams();
  parts.set('d', numbers.join(','));
  if (view) {
    parts.set('at', view.selected);
    parts.set('open', Array.from(view.shown).slice(0, MOST).join(','));
    parts.set('unfold', Array.from(view.unfolded).slice(0, MOST).join(','));
    parts.set('pages', Array.from(view.pages).slice(0, MOST)
        .map(([key, pages]) => [key, ...pages].join('-')).join(','));
    parts.set('see', [Math.round(camera.x), Math.round(camera.y), camera.scale.toFixed(3)].join(','));
  }
  history.replaceState(null, '', location.pathname + location.search + '#' + parts.toString());
}

/**
 * Shows what the address says, where it says something of these documents.
 *
 * @param {!URLSearchParams} parts
 * @param {!View} view
 * @param {!Camera} camera
 * @return {boolean}
 */
export function restore(parts, view, camera) {
  const open = list(parts.get('open'));
  const see = list(parts.get('see')).map(Number);
  if (!open.length || see.length !== 3 || !see.every(Number.isFinite)) {
    return false;
  }
  view.shown.clear();
  view.shown.add(view.model.root.key);
  open.forEach(key => view.shown.add(key));
  list(parts.get('unfold')).forEach(key => view.unfolded.add(key));
  view.forget();
  for (const each of list(parts.get('pages'))) {
    const [key, ...pages] = each.split('-');
    view.pages.set(key, new Set([0, ...pages.map(Number).filter(page => page >= 0)]));
  }
  view.selected = parts.get('at') || '';
  [camera.x, camera.y] = see;
  camera.scale = Math.min(2.5, Math.max(0.05, see[2]));
  return true;
}

/**
 * @param {?string} text
 * @return {!Array<string>}
 */
function list(text) {
  return text ? text.split(',') : [];
}
