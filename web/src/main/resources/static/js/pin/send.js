import { seal } from './seal.js';

/** Why nothing was sent; the page has a sentence for each. */
export class NotSent extends Error {
  /** @param {'signed-out' | 'changed' | 'not-now' | 'unreachable'} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/**
 * Asks for a challenge, seals the PIN to it and puts it into the form.
 *
 * @param {HTMLFormElement} form holds the CSRF token and the field for the sealed PIN
 * @param {string} challengeUrl
 * @param {string} pin
 * @throws {NotSent}
 */
export async function sealInto(form, challengeUrl, pin) {
  const challenge = await askChallenge(form, challengeUrl);
  form.elements.namedItem('sealed').value = await seal(pin, challenge);
}

async function askChallenge(form, url) {
  const body = new URLSearchParams({ _csrf: form.elements.namedItem('_csrf').value });
  const answer = await fetch(url, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json' } })
    .catch(() => {
      throw new NotSent('unreachable');
    });
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    throw new NotSent('signed-out');
  }
  if ([403, 404, 409, 429].includes(answer.status)) {
    throw new NotSent('changed');
  }
  if (!answer.ok) {
    throw new NotSent('not-now');
  }
  return answer.json();
}
