// Keeps the list fresh. Without script the pages work as well; one reloads them by hand.
const list = document.getElementById('list');

async function refresh() {
  const response = await fetch(`/list?selected=${encodeURIComponent(list.dataset.selected)}`);
  if (!response.ok) return;
  const focused = document.activeElement?.closest?.('#list a')?.getAttribute('href');
  list.innerHTML = await response.text();
  if (focused) list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

const events = new EventSource('/events');
events.addEventListener('mail', () => void refresh());
// After a lost connection mails may have come unseen.
events.addEventListener('open', () => void refresh());

// j and k, or the arrows in the list, go to the next and the previous mail.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select')) return;
  const inList = event.target.closest('#list') !== null;
  const step =
    event.key === 'j' || (inList && event.key === 'ArrowDown')
      ? 1
      : event.key === 'k' || (inList && event.key === 'ArrowUp')
        ? -1
        : 0;
  if (step === 0) return;
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) =>
    inList ? link === document.activeElement : link.hasAttribute('aria-current'),
  );
  const next = links[Math.max(0, at + step)];
  if (next === undefined) return;
  event.preventDefault();
  if (inList) next.focus();
  else next.click();
});
