// What the layout does: the theme button and the choice at /me, printing, menus that close, and the focus after a swap.
(() => {
  const tell = (theme) => document.dispatchEvent(new CustomEvent('cardkeep:theme', { detail: theme }));

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-theme-toggle]')) {
      tell(document.documentElement.dataset.bsTheme === 'dark' ? 'light' : 'dark');
    }
    if (event.target.closest('[data-print]')) print();
    document.querySelectorAll('details.shell-menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.shell-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  const say = (sentence) => {
    const flash = document.getElementById('flash');
    if (!flash || !sentence) return;
    const alert = document.createElement('div');
    alert.className = 'alert alert-danger';
    alert.setAttribute('role', 'alert');
    alert.textContent = sentence;
    flash.replaceChildren(alert);
  };
  document.addEventListener('htmx:responseError', () => say(document.getElementById('flash')?.dataset.failed));
  document.addEventListener('htmx:sendError', () => say(document.getElementById('flash')?.dataset.silent));

  const choices = document.querySelectorAll('input[name="theme"][data-theme-choice]');
  choices.forEach((choice) => {
    let stored = null;
    try {
      stored = localStorage.getItem('cardkeep-theme');
    } catch {
      // Without storage the system decides.
    }
    choice.checked = choice.value === (stored ?? 'system');
    choice.addEventListener('change', () => tell(choice.value));
  });
})();
