/**
 * Our own keypad, for touch: large keys, and no other program's keyboard sees the digits.
 *
 * @param {HTMLElement} keypad
 * @param {import('./field.js').PinField[]} fields the keys go to the one that was used last
 * @param {(field: import('./field.js').PinField) => void} onFull when a key filled a field
 */
export function connectKeypad(keypad, fields, onFull) {
  if (!matchMedia('(any-pointer: coarse)').matches) {
    return;
  }
  let current = fields[0];
  keypad.hidden = false;
  for (const field of fields) {
    field.input.inputMode = 'none';
    field.input.addEventListener('focus', () => (current = field));
  }
  keypad.addEventListener('pointerdown', (event) => event.preventDefault());
  keypad.addEventListener('click', (event) => {
    const key = event.target.closest('[data-key]');
    if (key) {
      current.press(key.dataset.key);
      if (current.isFull && key.dataset.key !== 'back') {
        onFull(current);
      }
    }
  });
}
