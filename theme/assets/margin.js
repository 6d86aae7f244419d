
// Notes beside the line that calls them, where the window is wide; the list below the text stays the real one.
function setMarginNotes() {
  const article = document.querySelector('.article-page article'), notes = document.querySelectorAll('.article-page .notes li[id]');
  if (!article || !notes.length) return;
  const wide = matchMedia('(min-width: 80rem)');
  const begin = () => { if (wide.matches && !article.querySelector(':scope > .margin')) layMargin(article, [...notes]); };
  wide.addEventListener('change', begin);
  begin();
}

function layMargin(article, notes) {
  const margin = document.createElement('div');
  margin.className = 'margin'; margin.setAttribute('aria-hidden', 'true');
  const beside = notes.map((note, k) => {
    const slip = document.createElement('div'), body = note.querySelector('.slip-text').cloneNode(true);
    for (const link of body.querySelectorAll('a, [id]')) {
      const plain = document.createElement('span');
      plain.append(...link.childNodes); link.replaceWith(plain);
    }
    slip.dataset.number = k + 1; slip.append(...body.childNodes); margin.append(slip);
    return [slip, document.getElementById('noteref-' + note.id.slice('note-'.length))];
  });
  const place = () => {
    if (!margin.checkVisibility()) return;
    const zero = article.getBoundingClientRect().top;
    let free = 0;
    for (const [slip, mark] of beside) {
      if (!mark) { slip.hidden = true; continue; }
      const top = Math.max(free, mark.getBoundingClientRect().top - zero - 6);
      slip.style.top = top + 'px'; free = top + slip.offsetHeight + 14;
    }
  };
  article.append(margin);
  new ResizeObserver(place).observe(article);
}
