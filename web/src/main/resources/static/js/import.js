// Puts a chosen file into the field below it, so that it is seen before it is sent, and sent as text.
(() => {
  const box = document.querySelector('[data-import]');
  const file = document.querySelector('[data-import-file]');
  const text = document.getElementById('people');
  const said = document.querySelector('[data-import-said]');
  if (!box || !file || !text) return;

  box.hidden = false;
  file.addEventListener('change', async () => {
    said.textContent = '';
    const chosen = file.files[0];
    if (!chosen) return;
    try {
      const read = new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer());
      if (read.length > text.maxLength) throw new RangeError();
      text.value = read;
      text.focus();
    } catch {
      said.textContent = file.dataset.unreadable;
    }
  });
})();
