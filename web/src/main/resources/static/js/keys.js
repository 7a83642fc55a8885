// Keys: / searches, g c, g a and g h go, j and k move in a list, ? lists them. Typing is never disturbed.
(() => {
  const places = { c: '/cards', a: '/approvals', h: '/history' };
  const dialog = document.getElementById('keys');
  const use = dialog?.querySelector('[data-keys-use]');
  let going = false;
  let timer = 0;

  const typing = (target) =>
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

  const wanted = () => {
    try {
      return localStorage.getItem('cardkeep-keys') !== 'off';
    } catch {
      return true;
    }
  };

  if (use) {
    use.checked = wanted();
    use.addEventListener('change', () => {
      try {
        localStorage.setItem('cardkeep-keys', use.checked ? 'on' : 'off');
      } catch {
        // Without storage the keys stay on.
      }
    });
  }

  const wait = () => {
    going = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => { going = false; }, 1500);
  };

  const go = (place) => {
    going = false;
    const link = document.querySelector(`aside a[href="${place}"], .bottom-bar a[href="${place}"]`);
    if (link) window.location.assign(link.href);
  };

  const move = (step) => {
    const rows = [...document.querySelectorAll('[data-list] [data-row]')];
    if (rows.length === 0) return;
    const now = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
    const stop = next.matches('a, button, [tabindex]') ? next : next.querySelector('a, button, [tabindex]');
    stop?.focus();
  };

  const keys = {
    '/': () => document.getElementById('search')?.focus(),
    '?': () => dialog?.showModal(),
    g: wait,
    j: () => move(1),
    k: () => move(-1),
  };

  document.addEventListener('keydown', (event) => {
    if (!wanted() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog?.open) return;
    const act = going && places[event.key] ? () => go(places[event.key]) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-keys-open]')) dialog?.showModal();
    if (event.target.closest('[data-keys-close]') || event.target === dialog) dialog?.close();
  });
})();
