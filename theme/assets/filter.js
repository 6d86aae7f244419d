
// The box above an index hides what does not hold every word typed, in whatever order, with or without accents.
function filterIndex() {
  const index = document.querySelector('[role="doc-index"]'), input = index?.querySelector('.filter input'), nothing = index?.querySelector('.nothing');
  if (!input) return;
  const lines = [...index.querySelectorAll('.letter li')]
    .map(li => [li, plain((li.querySelector('.name') ?? li).textContent + ' ' + (li.dataset.names ?? ''))]);
  const narrow = () => {
    const sought = plain(input.value).split(' ');
    for (const [li, text] of lines) li.hidden = !sought.every(word => text.includes(word));
    for (const letter of index.querySelectorAll('.letter')) letter.hidden = !letter.querySelector('li:not([hidden])');
    nothing.textContent = lines.every(([li]) => li.hidden) ? index.dataset.nothing : '';
  };
  input.addEventListener('input', narrow);
  narrow();               // what the browser kept of an earlier visit
}

// ё is е and Č is C, but й is a letter of its own; letters that no accent explains; signs that spellings differ in.
function plain(text) {
  const bare = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };
  return text.toLowerCase().normalize('NFD').replace(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f'’ʼʹ]/g, '')
    .replace(/[łđøßæœ]/g, c => bare[c]).replace(/[\s\u2010-\u2014-]+/g, ' ').trim();
}
