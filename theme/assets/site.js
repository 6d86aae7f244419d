// What the page can do beyond its links; the other scripts beside this one are joined to it. Without them every mark is a link and every list is whole.

offerSettings();
keepPlace();
keepLanguage();
filterIndex();
setMarginNotes();
unfold();
citeArticle();
if ('popover' in HTMLElement.prototype && document.getElementById('slip')) laySlips();

// The controls of the settings. boot.js has applied what was kept; a change is applied and kept here.
function offerSettings() {
  const chosen = document.documentElement.dataset, panel = document.getElementById('settings');
  const show = () => {
    for (const input of panel.querySelectorAll('input')) input.checked = chosen[input.name] === (input.type === 'radio' ? input.value : 'on');
  };
  show();
  panel.addEventListener('toggle', show);
  panel.addEventListener('change', ({ target }) => {
    chosen[target.name] = target.type === 'radio' ? target.value : target.checked ? 'on' : 'off';
    try { localStorage.setItem('reading-' + target.name, chosen[target.name]); } catch { /* then it holds for this page alone */ }
  });
}

// A link to the same text elsewhere (other language, side by side) leads to the paragraph being read.
function keepPlace() {
  const passages = document.querySelectorAll('.text > [id], .rows > [id], .article-page .notes li[id], .sources li[id]');
  if (!passages.length) return;
  const edge = () => parseFloat(getComputedStyle(passages[0]).scrollMarginTop);      // where what is jumped to comes to rest
  const topmost = () => passages[0].getBoundingClientRect().top > innerHeight / 2 ? undefined
    : [...passages].find(p => p.getBoundingClientRect().bottom > edge());
  const aim = e => { const link = e.target.closest?.('a[data-same-place]'); if (link) link.hash = topmost()?.id ?? ''; };
  for (const event of ['pointerover', 'pointerdown', 'focusin', 'click']) document.addEventListener(event, aim);

  // So does showing one text of a side-by-side page, or all of them.
  const shown = document.querySelector('.shown');
  let row;
  for (const event of ['pointerdown', 'keydown']) shown?.addEventListener(event, () => { row = topmost(); });
  shown?.addEventListener('change', () => row?.scrollIntoView());
}

// The language a reader chooses is where the host leads them from the root the next time: it asks this cookie.
function keepLanguage() {
  document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('.bar a[hreflang], .way-in a[hreflang]');
    if (link) document.cookie = `nf_lang=${link.hreflang}; path=/; max-age=31536000; samesite=lax`;
  });
}

// What is folded on a phone is open where there is room; the style sheet shows it so before this runs.
function unfold() {
  for (const fold of document.querySelectorAll('.fold')) { fold.open = matchMedia('(min-width: 48rem)').matches; fold.dataset.ready = ''; }
}
