/** Every PIN is padded to this many bytes, so that the sealed text does not show its length. */
const SEALED_LENGTH = 12;

const SPACE = 0x20;

/**
 * Seals a PIN as a compact JWE (RFC 7516) with RSA-OAEP-256 and A256GCM. Only the holder of the private key can open
 * it, and only for the card and the challenge named in its header, which is part of the seal.
 *
 * @param {string} pin 4 to 12 digits
 * @param {{kid: string, jwk: {kty: string, n: string, e: string}, nonce: string, card: string}} challenge
 * @returns {Promise<string>}
 */
export async function seal(pin, challenge) {
  const { kid, nonce, card } = challenge;
  const header = base64url(ascii(JSON.stringify({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid, nonce, card })));
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const padded = paddedBytes(pin);
  try {
    const encryptedKey = await encryptKey(contentKey, challenge.jwk);
    const { iv, ciphertext, tag } = await encrypt(padded, contentKey, ascii(header));
    return [header, base64url(encryptedKey), base64url(iv), base64url(ciphertext), base64url(tag)].join('.');
  } finally {
    padded.fill(0);
    contentKey.fill(0);
  }
}

/** Whether this browser can seal; it cannot on a page that came without TLS. */
export function canSeal() {
  return globalThis.isSecureContext === true && globalThis.crypto?.subtle !== undefined;
}

async function encryptKey(contentKey, { kty, n, e }) {
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const publicKey = await crypto.subtle.importKey('jwk', { kty, n, e }, algorithm, false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, publicKey, contentKey));
}

async function encrypt(padded, contentKey, additionalData) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded));
  return { iv, ciphertext: sealed.slice(0, SEALED_LENGTH), tag: sealed.slice(SEALED_LENGTH) };
}

function paddedBytes(pin) {
  const bytes = new Uint8Array(SEALED_LENGTH).fill(SPACE);
  for (let i = 0; i < pin.length; i++) {
    bytes[i] = pin.charCodeAt(i);
  }
  return bytes;
}

function ascii(text) {
  return new TextEncoder().encode(text);
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
