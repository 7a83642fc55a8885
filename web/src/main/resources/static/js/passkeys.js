// Passkeys: asks the device for what the server wants to see, and sends the form with its answer (Web Authentication Level 3, 5.1).
// Browsers take no passkey for an address of digits, so nothing that speaks of passkeys is shown there.
(() => {
  if (!window.PublicKeyCredential || /^[\d.]+$|:/.test(location.hostname)) return;
  document.documentElement.classList.add('has-passkeys');

  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const known = (list) => list.map((each) => ({ ...each, id: bytes(each.id) }));

  const made = async (options) => {
    const publicKey = {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    };
    const { response, ...credential } = parts(await navigator.credentials.create({ publicKey }));
    return {
      ...credential,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      },
    };
  };

  const shown = async (options) => {
    const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) };
    const { response, ...credential } = parts(await navigator.credentials.get({ publicKey }));
    return {
      ...credential,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : null,
      },
    };
  };

  const parts = (credential) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    attachment: credential.authenticatorAttachment,
    clientExtensionResults: {},
    response: credential.response,
  });

  const challenge = async (form) => {
    const answer = await fetch(form.dataset.challenge, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
      headers: { Accept: 'application/json' },
    });
    if (!answer.ok) throw new Error('no challenge');
    return answer.json();
  };

  const reason = (error) => ({ NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known' })[error.name] ?? 'failed';

  const answer = async (form) => {
    const said = form.querySelector('[data-passkey-said]');
    const button = form.querySelector('button');
    said.textContent = '';
    button.disabled = true;
    try {
      const options = await challenge(form);
      const credential = await (form.dataset.passkey === 'create' ? made(options) : shown(options));
      const { attachment, ...answered } = credential;
      form.elements.attachment.value = attachment ?? '';
      form.querySelector('[data-passkey-answer]').value = JSON.stringify(answered);
      form.submit();
    } catch (error) {
      button.disabled = false;
      button.focus();
      said.textContent = said.dataset[reason(error)];
    }
  };

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-passkey]');
    if (!form) return;
    event.preventDefault();
    answer(form);
  });

  // A page that comes back out of the browser's memory begins anew: an answer is good once.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.querySelectorAll('form[data-passkey]').forEach((form) => {
      form.querySelector('[data-passkey-answer]').value = '';
      form.querySelector('button').disabled = false;
    });
  });
})();
