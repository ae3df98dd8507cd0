/** @fileoverview Makes elements. Text of documents only ever becomes text nodes and attributes. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {!Element} element
 * @param {!Object<string, (string|number|boolean|null)>} attributes those that are null or false are left out
 * @param {!Array<(!Node|string)>} children
 * @return {!Element}
 */
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      element.setAttribute(String(name), value === true ? '' : String(value));
    }
  }
  element.append(...children);
  return element;
}

/**
 * Makes an element of HTML.
 *
 * @param {string} tag
 * @param {!Object<string, (string|number|boolean|null)>=} attributes
 * @param {...(!Node|string)} children
 * @return {!HTMLElement}
 */
export function html(tag, attributes = {}, ...children) {
  return /** @type {!HTMLElement} */ (filled(document.createElement(tag), attributes, children));
}

/**
 * Makes an element of SVG.
 *
 * @param {string} tag
 * @param {!Object<string, (string|number|boolean|null)>=} attributes
 * @param {...(!Node|string)} children
 * @return {!Element}
 */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * Makes a button.
 *
 * @param {string} text
 * @param {string} label what it does, in words
 * @param {function()} action
 * @return {!HTMLElement}
 */
export function button(text, label, action) {
  const made = html('button', {'type': 'button', 'title': label, 'aria-label': label}, text);
  made.addEventListener('click', action);
  return made;
}

/**
 * @param {string} id
 * @return {!HTMLElement}
 */
export function byId(id) {
  return /** @type {!HTMLElement} */ (document.getElementById(id));
}
