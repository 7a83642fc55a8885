import { randomPin } from './random.js';

const SHOWN_FOR_SECONDS = 30;

/**
 * The random PIN that the page offers: shown for half a minute at most, hidden as soon as the page is not looked at,
 * and typed back once. It can be shown once only; whoever missed it takes another.
 */
export class Offer {
  /**
   * @param {HTMLElement} root
   * @param {import('./policy.js').Policy} policy
   */
  constructor(root, policy) {
    this.policy = policy;
    this.pin = null;
    this.shown = root.querySelector('[data-offer-shown]');
    this.digits = root.querySelector('[data-offer-digits]');
    this.left = root.querySelector('[data-offer-left]');
    this.hiddenNote = root.querySelector('[data-offer-hidden]');
    this.digits.addEventListener('copy', (event) => event.preventDefault());
    addEventListener('blur', () => this.hide());
    addEventListener('pagehide', () => this.hide());
    document.addEventListener('visibilitychange', () => document.hidden && this.hide());
  }

  get isMade() {
    return this.pin !== null;
  }

  matches(digits) {
    return this.pin === digits;
  }

  make() {
    this.hide();
    this.pin = randomPin(this.policy);
    this.digits.textContent = [...this.pin].join(' ');
    this.shown.hidden = false;
    this.hiddenNote.hidden = true;
    this.shownUntil = Date.now() + 1000 * SHOWN_FOR_SECONDS;
    this.count();
  }

  /** By the clock and not by the number of ticks, because a sleeping or busy machine ticks late. */
  count() {
    const seconds = Math.ceil((this.shownUntil - Date.now()) / 1000);
    this.left.textContent = String(seconds);
    if (seconds <= 0) {
      this.hide();
    } else {
      this.timer = setTimeout(() => this.count(), 1000);
    }
  }

  hide() {
    clearTimeout(this.timer);
    this.digits.textContent = '';
    this.hiddenNote.hidden = this.shown.hidden && this.hiddenNote.hidden;
    this.shown.hidden = true;
  }

  /** Back to choosing one's own. */
  forget() {
    this.hide();
    this.pin = null;
    this.hiddenNote.hidden = true;
  }
}
