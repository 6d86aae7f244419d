
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

  function fill(layer, mark, { from, go }) {
    const body = layer.el.querySelector(':scope > .slip-body'), link = layer.el.querySelector(':scope > .slip-bar > .slip-go');
    const copy = document.createElement('div');
    copy.append(...mark.matches('[role="doc-biblioref"]') ? partsOf(mark, words) : from.cloneNode(true).childNodes);
    for (const el of copy.querySelectorAll('[id]')) el.removeAttribute('id');
    const more = copy.querySelector('.more a');       // what the text itself ends with goes into the slip's last line
    more?.parentElement.remove();
    body.replaceChildren(...copy.childNodes);
    body.id = layer.el.id + '-body';
    speakAs(from, body);
    link.textContent = more?.textContent ?? go; link.href = more?.href ?? mark.hash;
    layer.el.setAttribute('aria-label', words.preview + ': ' + (mark.getAttribute('aria-label') || mark.textContent));
    layer.el.setAttribute('aria-describedby', body.id);
  }

  function open(mark, how) {
    clearTimeout(timer);
    const found = subject(mark, words), host = mark.closest('.slip'), level = host ? Number(host.id.slice('slip-'.length)) + 1 : 0;
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
    const left = getComputedStyle(el).direction === 'rtl' ? at.right - size.width : at.left;
    el.style.left = Math.max(8, Math.min(left, innerWidth - size.width - 8)) + 'px';
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
