/** @fileoverview Where the data comes from: the server, or the page itself where it was exported. */

/** What the page can ask for. */
export class Source {
  constructor() {
    const inside = document.getElementById('data').textContent.trim();
    /** @const @private {?} */ this.inside_ = inside ? JSON.parse(inside) : null;
    /** @const @private */ this.token_ = new URLSearchParams(location.search).get('token') || '';
  }

  /** @return {boolean} whether the page is a file of its own */
  isExported() {
    return Boolean(this.inside_);
  }

  /** @return {!Promise<?>} the documents there are, and which to open */
  library() {
    return this.inside_ ? Promise.resolve({'documents': [], 'open': []}) : this.call_('library', '{}');
  }

  /**
   * @param {!Array<number>} numbers one document, or two
   * @return {!Promise<?>}
   */
  open(numbers) {
    return this.inside_ ? Promise.resolve(this.inside_) : this.call_('open?' + numbers.join(','), '{}');
  }

  /**
   * @param {!File} file
   * @return {!Promise<?>}
   */
  add(file) {
    return this.call_('add?name=' + encodeURIComponent(file.name), file);
  }

  /**
   * @param {string} call
   * @param {(string|!File)} body
   * @return {!Promise<?>}
   * @private
   */
  async call_(call, body) {
    let answer;
    try {
      answer = await fetch('/call/' + call, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Confingy-Token': this.token_},
        body: body,
      });
    } catch (e) {
      throw new Error('The server does not answer. Is `confingy viz` still running?');
    }
    const text = await answer.text();
    if (!answer.ok) {
      let reason = text;
      try {
        reason = JSON.parse(text)['error'];
      } catch (e) {
        // Then it is a sentence already.
      }
      throw new Error(reason);
    }
    return JSON.parse(text);
  }
}
