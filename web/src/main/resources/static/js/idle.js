// Whoever does nothing for a while is signed out. Two minutes before, this asks whether they are still there (WCAG 2.2, 2.2.1); and
// since the page stays as it is, what they typed is still there when they have signed in again in another tab.
(() => {
  const idle = document.getElementById('idle');
  if (!idle) return;

  const SAID_BEFORE = 2 * 60_000;
  const LIMIT = idle.dataset.minutes * 60_000;
  const KEY = 'cardkeep-used';
  let used = Date.now();
  let state = 'away';

  const show = (next) => {
    if (next === state) return;
    state = next;
    idle.querySelectorAll('[data-idle]').forEach((each) => { each.hidden = each.dataset.idle !== next; });
  };

  const judge = () => {
    const left = used + LIMIT - Date.now();
    show(left > SAID_BEFORE ? 'away' : left > 0 ? 'soon' : 'over');
  };

  const isUsed = () => {
    used = Date.now();
    try {
      localStorage.setItem(KEY, String(used));
    } catch {
      // Without storage other tabs do not know; they ask once too often.
    }
    judge();
  };

  const renew = (token) => {
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = token; });
    const headers = JSON.parse(document.body.getAttribute('hx-headers'));
    Object.keys(headers).forEach((name) => { headers[name] = token; });
    document.body.setAttribute('hx-headers', JSON.stringify(headers));
  };

  const ask = async () => {
    const answer = await fetch('/me/session', { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok || !answer.headers.get('Content-Type')?.includes('json')) {
      if (answer) used = Math.min(used, Date.now() - LIMIT);
      judge();
      return;
    }
    const { person, token } = await answer.json();
    if (person !== idle.dataset.person) {
      location.reload();
      return;
    }
    renew(token);
    isUsed();
  };

  idle.querySelector('[data-idle-stay]').addEventListener('click', ask);
  addEventListener('focus', () => { if (state === 'over') ask(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden && state !== 'away') ask(); });
  document.addEventListener('htmx:afterRequest', (event) => { if (event.detail.xhr?.status < 400) isUsed(); });
  addEventListener('storage', (event) => {
    if (event.key !== KEY || !event.newValue) return;
    if (state === 'over') ask();
    used = Math.max(used, Number(event.newValue));
    judge();
  });
  addEventListener('pageshow', (event) => { if (event.persisted) ask(); });
  setInterval(judge, 1000);
  isUsed();
})();
