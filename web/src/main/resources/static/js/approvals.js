// Marks the request that is shown beside the queue, and brings it into sight where it stands below the queue.
(() => {
  document.addEventListener('htmx:afterSwap', (event) => {
    // Going back swaps the whole page, and then there is nothing to mark.
    const chosen = event.detail.requestConfig?.elt;
    if (event.detail.target?.id !== 'detail' || !chosen) return;
    document.querySelectorAll('[data-approval][aria-current]').forEach((link) => link.removeAttribute('aria-current'));
    chosen.setAttribute('aria-current', 'true');
    const detail = event.detail.target;
    if (detail.getBoundingClientRect().top > window.innerHeight * 0.6) detail.scrollIntoView();
    document.getElementById('approvals')?.classList.add('is-chosen');
  });
})();
