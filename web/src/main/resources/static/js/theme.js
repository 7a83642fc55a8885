// Loaded before the first paint, so that a dark page never flashes white.
(() => {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem('cardkeep-theme');
    } catch {
      return null;
    }
  };
  const apply = () => {
    const theme = chosen() ?? (system.matches ? 'dark' : 'light');
    document.documentElement.dataset.bsTheme = theme;
  };
  apply();
  system.addEventListener('change', apply);
  window.addEventListener('storage', apply);
  document.addEventListener('cardkeep:theme', (event) => {
    try {
      if (event.detail === 'system') {
        localStorage.removeItem('cardkeep-theme');
      } else {
        localStorage.setItem('cardkeep-theme', event.detail);
      }
    } catch {
      // Without storage the choice lasts for this page.
    }
    apply();
    if (event.detail !== 'system') document.documentElement.dataset.bsTheme = event.detail;
  });
})();
