const DEVANAGARI_ZERO = 0x0966;

/**
 * One masked field for a PIN: a single input under a row of boxes. The input is not a password field, so that a browser
 * does not offer to keep the PIN, but it lets nobody copy from it either.
 */
export class PinField {
  /**
   * @param {HTMLElement} root holds the input and the row of boxes
   * @param {number} maxLength
   */
  constructor(root, maxLength) {
    this.root = root;
    this.maxLength = maxLength;
    this.input = root.querySelector('[data-pin-input]');
    this.boxes = root.querySelector('[data-pin-boxes]');
    this.boxes.replaceChildren(...Array.from({ length: maxLength }, () => document.createElement('span')));
    this.input.addEventListener('beforeinput', (event) => this.refuseWhenFull(event));
    this.input.addEventListener('input', () => this.tidy());
    for (const taking of ['copy', 'cut', 'dragstart']) {
      this.input.addEventListener(taking, (event) => event.preventDefault());
    }
  }

  get digits() {
    return this.input.value;
  }

  get isFull() {
    return this.digits.length >= this.maxLength;
  }

  onChange(listener) {
    this.input.addEventListener('input', listener);
  }

  onEnter(listener) {
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        listener();
      }
    });
  }

  focus() {
    this.input.focus();
  }

  /** A key of our own keypad. */
  press(key) {
    if (key === 'back') {
      this.input.value = this.digits.slice(0, -1);
    } else if (!this.isFull) {
      this.input.value += key;
    }
    this.input.dispatchEvent(new Event('input'));
  }

  wipe() {
    this.input.value = '';
    this.drawBoxes();
  }

  mark(isWrong) {
    this.root.classList.toggle('is-wrong', isWrong);
    this.input.setAttribute('aria-invalid', String(isWrong));
  }

  /** Leaves a pasted text that is too long as it is: cut off in silence it would be another PIN than the person means. */
  refuseWhenFull(event) {
    const types = event.inputType === 'insertText' && event.data !== null;
    if (types && this.isFull && this.input.selectionStart === this.input.selectionEnd) {
      event.preventDefault();
    }
  }

  tidy() {
    const tidied = asciiDigits(this.input.value);
    if (tidied !== this.input.value) {
      this.input.value = tidied;
    }
    this.drawBoxes();
  }

  drawBoxes() {
    const entered = this.digits.length;
    [...this.boxes.children].forEach((box, i) => box.classList.toggle('is-filled', i < entered));
    this.boxes.classList.toggle('is-too-long', entered > this.maxLength);
  }
}

/** Digits 0 to 9; a Devanagari keyboard's too. Whatever separates them is left out. */
export function asciiDigits(text) {
  return text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(/[^0-9]/g, '');
}
