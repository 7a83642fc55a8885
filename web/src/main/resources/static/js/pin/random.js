import { broken } from './policy.js';

/** ISO 9564-1: an issuer should not assign more than six digits. */
const LONGEST_ASSIGNED = 6;

/** Bytes from here on are drawn again, because 256 is no multiple of ten. */
const FIRST_UNEVEN_BYTE = 250;

/**
 * A random PIN, uniform over what the policy allows at its length.
 *
 * @param {import('./policy.js').Policy} policy
 * @param {(bytes: Uint8Array) => Uint8Array} fill where random bytes come from
 */
export function randomPin(policy, fill = (bytes) => crypto.getRandomValues(bytes)) {
  const length = Math.max(policy.minLength, Math.min(policy.maxLength, LONGEST_ASSIGNED));
  for (;;) {
    const pin = randomDigits(length, fill);
    if (broken(pin, policy).length === 0) {
      return pin;
    }
  }
}

function randomDigits(length, fill) {
  let digits = '';
  const bytes = new Uint8Array(2 * length);
  while (digits.length < length) {
    for (const byte of fill(bytes)) {
      if (byte < FIRST_UNEVEN_BYTE && digits.length < length) {
        digits += byte % 10;
      }
    }
  }
  bytes.fill(0);
  return digits;
}
