// What the page can do beyond its links. Without this file every mark is a link and every list is whole.

offerSettings();
keepPlace();
filterIndex();
setMarginNotes();
unfold();
citeArticle();
if ('popover' in HTMLElement.prototype && document.getElementById('slip')) laySlips();

// The controls of the settings. boot.js has applied what was kept; a change is applied and kept here.
function offerSettings() {
  const chosen = document.documentElement.dataset, panel = document.getElementById('settings');
  const show = () => { for (const input of panel.querySelectorAll('input')) input.checked = chosen[input.name] === (input.type === 'radio' ? input.value : 'on'); };
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
  const topmost = () => passages[0].getBoundingClientRect().top > innerHeight / 2 ? undefined : [...passages].find(p => p.getBoundingClientRect().bottom > edge());
  const aim = e => { const link = e.target.closest?.('a[data-same-place]'); if (link) link.hash = topmost()?.id ?? ''; };
  for (const event of ['pointerover', 'pointerdown', 'focusin', 'click']) document.addEventListener(event, aim);

  // So does showing one text of a side-by-side page, or all of them.
  const shown = document.querySelector('.shown');
  let row;
  for (const event of ['pointerdown', 'keydown']) shown?.addEventListener(event, () => { row = topmost(); });
  shown?.addEventListener('change', () => row?.scrollIntoView());
}

// The box above an index hides what does not hold the letters typed.
function filterIndex() {
  const index = document.querySelector('[role="doc-index"]'), input = index?.querySelector('.filter input'), nothing = index?.querySelector('.nothing');
  if (!input) return;
  const plain = text => text.toLowerCase().replaceAll('ё', 'е').normalize('NFD').replace(/[\u0300-\u0305\u0307-\u036f]/g, '');
  const lines = [...index.querySelectorAll('.letter li')].map(li => [li, plain((li.querySelector('.name') ?? li).textContent + ' ' + (li.dataset.names ?? ''))]);
  const narrow = () => {
    const sought = plain(input.value.trim());
    for (const [li, text] of lines) li.hidden = !text.includes(sought);
    for (const letter of index.querySelectorAll('.letter')) letter.hidden = !letter.querySelector('li:not([hidden])');
    nothing.textContent = lines.every(([li]) => li.hidden) ? index.dataset.nothing : '';
  };
  input.addEventListener('input', narrow);
  narrow();               // what the browser kept of an earlier visit
}

// Notes beside the line that calls them, where the window is wide; the list below the text stays the real one.
function setMarginNotes() {
  const article = document.querySelector('.article-page article');
  const notes = document.querySelectorAll('.article-page .notes li[id]');
  if (!article || !notes.length) return;
  const wide = matchMedia('(min-width: 80rem)'), margin = document.createElement('div');
  margin.className = 'margin'; margin.setAttribute('aria-hidden', 'true');
  const slips = [...notes].map((note, k) => {
    const slip = document.createElement('div'), body = note.querySelector('.slip-text').cloneNode(true);
    for (const link of body.querySelectorAll('a, [id]')) { const plain = document.createElement('span'); plain.append(...link.childNodes); link.replaceWith(plain); }
    slip.dataset.number = k + 1; slip.append(...body.childNodes); margin.append(slip);
    return [slip, document.getElementById('noteref-' + note.id.slice('note-'.length))];
  });
  const place = () => {
    if (!wide.matches) return;
    const zero = article.getBoundingClientRect().top;
    let free = 0;
    for (const [slip, mark] of slips) {
      if (!mark) { slip.hidden = true; continue; }
      const top = Math.max(free, mark.getBoundingClientRect().top - zero - 6);
      slip.style.top = top + 'px'; free = top + slip.offsetHeight + 14;
    }
  };
  article.append(margin);
  new ResizeObserver(place).observe(article);
}

// Slips: what a mark stands for, laid beside it. Hover shows one, a click or tap pins it, Enter goes into it, Esc puts it away.
function laySlips() {
  const IN = 250, OUT = 350;
  const marks = 'a[role="doc-biblioref"], a[role="doc-noteref"], a[data-person], a[data-place], a[data-term]';
  const words = document.getElementById('slip').dataset, model = document.getElementById('slip').content.firstElementChild;
  const sheet = matchMedia('(max-width: 40rem)'), anchored = CSS.supports('position-area', 'block-end');
  const layers = [];          // a second slip opens from within the first
  let timer = 0, closing = false;

  const markOf = e => e.target.closest?.(marks);
  const isOpen = layer => layer.el.matches(':popover-open');

  function layerAt(level) {
    if (layers[level]) return layers[level];
    const el = model.cloneNode(true), layer = { el, level, mark: null, pinned: false };
    el.popover = 'auto'; el.id = 'slip-' + level;
    // Closing gives focus back to the mark at once; it must not open the slip again.
    el.addEventListener('beforetoggle', e => { if (e.target === el) closing = e.newState === 'closed'; });
    el.addEventListener('toggle', e => { if (e.target === el && e.newState === 'closed') { closing = false; if (!isOpen(layer)) release(layer); } });
    el.querySelector('.slip-close').addEventListener('click', () => el.hidePopover());
    (level ? layerAt(level - 1).el : document.body).append(el);
    return layers[level] = layer;
  }

  function release(layer) {
    layer.mark?.removeAttribute('aria-expanded');
    if (layer.mark) layer.mark.style.anchorName = '';
    layer.mark = null; layer.pinned = false;
  }

  // Where the text of the slip stands on this page, and where its link leads.
  function subject(mark) {
    const { person, place, term } = mark.dataset;
    const id = person ? 'about-person-' + person : place ? 'about-place-' + place : term ? 'about-term-' + term : decodeURIComponent(mark.hash.slice(1));
    const from = document.getElementById(id)?.querySelector('.slip-text');
    return from && { from, go: mark.matches('[role="doc-biblioref"]') ? words.source : words.note };
  }

  // A citation is one slip with a part for each source in its bracket: the place, what the list says, where else it is cited.
  function partsOf(mark) {
    const seen = new Set(), parts = [], links = mark.closest('.citation')?.querySelectorAll('a[role="doc-biblioref"]') ?? [mark];
    for (const link of links) {
      const entry = document.getElementById(link.hash.slice(1)), key = link.hash + '|' + (link.dataset.locator ?? '');
      if (!entry || seen.has(key) && link !== mark) continue;
      seen.add(key);
      parts.push([link, entry]);
    }
    return parts.map(([link, entry]) => partOf(link, entry, link === mark, parts.length > 1));
  }

  function partOf(link, entry, current, several) {
    const part = document.createElement('div'), files = link.dataset.file?.split(' ') ?? [];
    part.className = 'slip-part'; part.lang = entry.closest('[lang]').lang; part.toggleAttribute('data-current', current);
    for (const el of entry.children) part.append(el.cloneNode(true));
    for (const el of part.querySelectorAll('.elsewhere[data-file]')) if (!files.some(f => (f + '-').startsWith(el.dataset.file + '-'))) el.remove();
    const archive = part.querySelector('.archive a');
    if (archive && files.length) archive.hash = files[0];
    const lead = [several && '[' + entry.value + ']', link.dataset.locator, 'via' in link.dataset && words.via].filter(Boolean).join(' · ');
    if (lead) {
      const p = document.createElement('p');
      p.className = 'slip-locator'; p.textContent = lead; p.lang = link.closest('[lang]').lang; part.prepend(p);
    }
    return part;
  }

  function fill(layer, mark, { from, go }) {
    const body = layer.el.querySelector(':scope > .slip-body'), link = layer.el.querySelector(':scope > .slip-bar > .slip-go');
    const copy = document.createElement('div');
    copy.append(...mark.matches('[role="doc-biblioref"]') ? partsOf(mark) : from.cloneNode(true).childNodes);
    for (const el of copy.querySelectorAll('[id]')) el.removeAttribute('id');
    const more = copy.querySelector('.more a');       // what the text itself ends with goes into the slip's last line
    more?.parentElement.remove();
    body.replaceChildren(...copy.childNodes);
    body.id = layer.el.id + '-body';
    body.lang = from.closest('[lang]').lang;
    link.textContent = more?.textContent ?? go; link.href = more?.href ?? mark.hash;
    layer.el.setAttribute('aria-label', words.preview + ': ' + (mark.getAttribute('aria-label') || mark.textContent));
    layer.el.setAttribute('aria-describedby', body.id);
  }

  function open(mark, how) {
    clearTimeout(timer);
    const found = subject(mark), host = mark.closest('.slip'), level = host ? Number(host.id.slice('slip-'.length)) + 1 : 0;
    if (!found || level > 1 || document.documentElement.dataset.slips === 'off') return false;
    const layer = layerAt(level), pin = how === 'tap' || how === 'key';
    if (layer.mark !== mark || !isOpen(layer) || (pin && !layer.pinned)) {
      if (isOpen(layer)) layer.el.hidePopover();
      release(layer);
      fill(layer, mark, found);
      layer.mark = mark; mark.setAttribute('aria-expanded', 'true');
      mark.style.anchorName = level ? '--slip-inner' : '--slip';
      // A source puts the slip next in the order of Tab: right after Enter or a tap, in the way after mere focus.
      layer.el.showPopover(pin ? { source: mark } : undefined);
      const part = layer.el.querySelector('.slip-part + .slip-part[data-current]');
      layer.el.scrollTop = part ? part.offsetTop - 16 : 0;
      if (sheet.matches) keepAbove(layer.el, mark);
      else if (!anchored) placeBeside(layer.el, mark);
    }
    layer.pinned ||= pin;
    if (how === 'key') layer.el.focus();
    return true;
  }

  // A sheet from below must not lie on the word it was asked for.
  function keepAbove(el, mark) {
    const hidden = mark.getBoundingClientRect().bottom + 24 - el.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden });
  }

  function placeBeside(el, mark) {
    const at = mark.getBoundingClientRect(), size = el.getBoundingClientRect();
    el.style.position = 'fixed'; el.style.inset = 'auto';
    el.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + 'px';
    el.style.top = (at.bottom + 6 + size.height < innerHeight ? at.bottom + 6 : Math.max(8, at.top - size.height - 6)) + 'px';
  }

  const inUse = ({ el, mark, pinned }) => pinned || el.matches(':hover') || mark.matches(':hover')
    || el.contains(document.activeElement) || (mark === document.activeElement && mark.matches(':focus-visible'));

  // A note that stands in the margin beside its mark needs no slip on hover.
  const inMargin = mark => mark.matches('.text [role="doc-noteref"]') && document.querySelector('.margin')?.checkVisibility();

  function closeSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const layer of layers.toReversed()) {
        if (!layer.mark) continue;
        if (inUse(layer)) break;
        layer.el.hidePopover();
      }
    }, OUT);
  }

  document.addEventListener('pointerover', e => {
    if (e.pointerType !== 'mouse') return;
    const mark = markOf(e);
    clearTimeout(timer);
    if (!mark) { if (layers.some(l => l.mark)) closeSoon(); return; }
    if (inMargin(mark)) return;
    timer = setTimeout(() => { if (!layers.some(l => l.pinned && !l.el.contains(mark))) open(mark, 'hover'); }, IN);
  });
  document.documentElement.addEventListener('pointerleave', closeSoon);
  document.addEventListener('focusin', e => { const mark = markOf(e); if (mark && !closing && mark.matches(':focus-visible')) open(mark, 'focus'); });
  document.addEventListener('focusout', closeSoon);

  document.addEventListener('click', e => {
    const mark = markOf(e);
    if (!mark && e.target.closest?.('.slip a')) { layers[0].el.hidePopover(); return; }     // a link on a slip: go there
    if (!mark || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    // From the keyboard: Chromium says detail 0, Firefox an empty pointer type.
    if (open(mark, e.detail === 0 || e.pointerType === '' ? 'key' : 'tap')) e.preventDefault();
  });

  document.addEventListener('keydown', e => {
    // Not by the mark: a slip gives it back only after closing, and the next Esc may come before.
    const top = e.key === 'Escape' && layers.toReversed().find(l => l.mark && isOpen(l));
    if (!top) return;
    const { mark, el } = top, inside = el.contains(document.activeElement);
    e.preventDefault(); el.hidePopover();
    if (inside) { closing = true; mark.focus(); closing = false; }
  });
}

// What is folded on a phone is open where there is room; the style sheet shows it so before this runs.
function unfold() {
  for (const fold of document.querySelectorAll('.fold')) { fold.open = matchMedia('(min-width: 48rem)').matches; fold.dataset.ready = ''; }
}

// How to cite: the address and the day as the reader has them, a button to copy. The number of a paragraph copies the reference to it.
function citeArticle() {
  const section = document.querySelector('.how-to-cite');
  if (!section) return;
  for (const link of section.querySelectorAll('.cited-address')) link.textContent = link.href;
  for (const day of section.querySelectorAll('.accessed')) day.textContent = new Intl.DateTimeFormat(day.closest('[lang]').lang, { dateStyle: day.dataset.style }).format();
  if (!navigator.clipboard) return;
  const said = document.createElement('p');
  said.className = 'said'; said.setAttribute('role', 'status'); document.body.append(said);
  let timer = 0;
  const copy = form => navigator.clipboard.writeText(form.textContent.replaceAll('\u00a0', ' ').trim()).then(() => {
    said.textContent = section.dataset.copied; clearTimeout(timer); timer = setTimeout(() => { said.textContent = ''; }, 2500);
  }, () => {});
  for (const form of section.querySelectorAll('.form')) {
    const button = document.createElement('button');
    button.type = 'button'; button.className = 'copy'; button.textContent = section.dataset.copy;
    button.addEventListener('click', () => copy(form)); form.after(button);
  }
  document.addEventListener('click', e => {
    const link = e.target.closest?.('.permalink');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    const form = section.querySelector('.form').cloneNode(true), place = form.querySelector('.cited-paragraph');
    place.textContent = place.dataset.form.replace('{0}', link.dataset.number);
    form.querySelector('.cited-address').textContent = link.href;
    copy(form);
  });
}
