/** @fileoverview Which part of the graph is looked at, and how near. */

const NEAREST = 2.5;
const FARTHEST = 0.05;

/** Moves the graph under the window. */
export class Camera {
  /**
   * @param {!HTMLElement} frame
   * @param {function()} moved what to do once it was moved by hand
   */
  constructor(frame, moved) {
    this.x = 0;
    this.y = 0;
    this.scale = 1;
    /** @const @private */ this.frame_ = frame;
    /** @const @private */ this.moved_ = moved;
    /** Whether the pointer was dragged, so that what follows is no click. */
    this.dragged = false;
    /** @private {?Element} */ this.world_ = null;
    this.listen_();
  }

  /** @param {!Element} world */
  hold(world) {
    this.world_ = world;
    this.apply_();
  }

  /** @private */
  apply_() {
    if (this.world_) {
      this.world_.setAttribute('transform', `translate(${this.x} ${this.y}) scale(${this.scale})`);
    }
  }

  /**
   * @param {number} factor
   * @param {number=} atX where the graph stays where it is, in the window
   * @param {number=} atY
   */
  zoom(factor, atX = this.frame_.clientWidth / 2, atY = this.frame_.clientHeight / 2) {
    const scale = Math.min(NEAREST, Math.max(FARTHEST, this.scale * factor));
    this.x = atX - (atX - this.x) * scale / this.scale;
    this.y = atY - (atY - this.y) * scale / this.scale;
    this.scale = scale;
    this.apply_();
    this.moved_();
  }

  /**
   * Shows all of it, but never larger than it is, nor too small to be read where that can be avoided.
   *
   * @param {!Array<number>} bounds left, top, right, bottom
   * @param {boolean} readable whether rather the beginning than all of it is shown
   */
  fit(bounds, readable) {
    const [left, top, right, bottom] = bounds;
    const wide = this.frame_.clientWidth;
    const high = this.frame_.clientHeight;
    const all = Math.min(1, (wide - 48) / (right - left), (high - 48) / (bottom - top));
    this.scale = Math.max(FARTHEST, readable ? Math.max(0.7, all) : all);
    const spareX = wide - (right - left) * this.scale;
    const spareY = high - (bottom - top) * this.scale;
    this.x = Math.max(24, spareX / 2) - left * this.scale;
    this.y = spareY / 2 - top * this.scale;
    this.apply_();
  }

  /**
   * Moves no more than is needed to see a part.
   *
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  show(x, y, width, height) {
    const margin = 40;
    this.x += shift(this.x + x * this.scale, width * this.scale, this.frame_.clientWidth, margin);
    this.y += shift(this.y + y * this.scale, height * this.scale, this.frame_.clientHeight, margin);
    this.apply_();
  }

  /** @private */
  listen_() {
    let from = null;
    this.frame_.addEventListener('pointerdown', event => {
      if (event.button === 0) {
        from = [event.clientX, event.clientY, this.x, this.y];
        this.dragged = false;
      }
    });
    window.addEventListener('pointermove', event => {
      if (!from) {
        return;
      }
      const dx = event.clientX - from[0];
      const dy = event.clientY - from[1];
      this.dragged = this.dragged || Math.abs(dx) + Math.abs(dy) > 5;
      if (this.dragged) {
        this.x = from[2] + dx;
        this.y = from[3] + dy;
        this.apply_();
      }
    });
    window.addEventListener('pointerup', () => {
      if (from && this.dragged) {
        this.moved_();
      }
      from = null;
    });
    this.frame_.addEventListener('wheel', event => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        const box = this.frame_.getBoundingClientRect();
        this.zoom(Math.exp(-event.deltaY / 150), event.clientX - box.left, event.clientY - box.top);
      } else {
        this.x -= event.shiftKey ? event.deltaY : event.deltaX;
        this.y -= event.shiftKey ? 0 : event.deltaY;
        this.apply_();
        this.moved_();
      }
    }, {passive: false});
  }
}

/**
 * @param {number} at
 * @param {number} size
 * @param {number} room
 * @param {number} margin
 * @return {number} by how much something has to move to be inside
 */
function shift(at, size, room, margin) {
  if (at < margin || size > room - 2 * margin) {
    return margin - at;
  }
  return Math.min(0, room - margin - at - size);
}
