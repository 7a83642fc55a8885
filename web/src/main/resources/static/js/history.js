// Beside what htmx does for the history: says when it did not load, and keeps the keyboard's place after a swap.
(() => {
  const history = () => document.getElementById('history');
  const ours = (event) => event.detail?.target?.id === 'history';

  const failed = (event) => {
    if (!ours(event)) return;
    const note = history()?.querySelector('[data-failed]');
    if (!note) return;
    note.querySelector('a').href = event.detail.pathInfo?.finalRequestPath ?? window.location.href;
    note.hidden = false;
  };

  document.addEventListener('htmx:sendError', failed);
  document.addEventListener('htmx:responseError', failed);
  document.addEventListener('htmx:afterSettle', () => {
    if (document.activeElement === document.body) history()?.focus({ preventScroll: true });
  });
})();
