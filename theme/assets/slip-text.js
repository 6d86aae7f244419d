
// What a slip says is taken from the page itself: accounts, notes and the list of sources.

// Where the text of the slip stands on this page, and where its link leads.
function subject(mark, words) {
  const { person, place, term } = mark.dataset;
  const id = person ? 'about-person-' + person : place ? 'about-place-' + place : term ? 'about-term-' + term
    : decodeURIComponent(mark.hash.slice(1));
  const from = document.getElementById(id)?.querySelector('.slip-text');
  return from && { from, go: mark.matches('[role="doc-biblioref"]') ? words.source : words.note };
}

// What is taken from one place of the page to another keeps its language and direction.
function speakAs(from, el) { el.lang = from.closest('[lang]').lang; el.dir = getComputedStyle(from).direction; }

// A citation is one slip with a part for each source in its bracket: the place, what the list says, where else it is cited.
function partsOf(mark, words) {
  const seen = new Set(), parts = [], links = mark.closest('.citation')?.querySelectorAll('a[role="doc-biblioref"]') ?? [mark];
  for (const link of links) {
    const entry = document.getElementById(link.hash.slice(1)), key = link.hash + '|' + (link.dataset.locator ?? '');
    if (!entry || seen.has(key) && link !== mark) continue;
    seen.add(key);
    parts.push([link, entry]);
  }
  return parts.map(([link, entry]) => partOf(link, entry, words, link === mark, parts.length > 1));
}

function partOf(link, entry, words, current, several) {
  const part = document.createElement('div'), files = link.dataset.file?.split(' ') ?? [];
  part.className = 'slip-part'; speakAs(entry, part); part.toggleAttribute('data-current', current);
  for (const el of entry.children) part.append(el.cloneNode(true));
  for (const el of part.querySelectorAll('.elsewhere[data-file]')) if (!files.some(f => (f + '-').startsWith(el.dataset.file + '-'))) el.remove();
  const archive = part.querySelector('.archive a');
  if (archive && files.length) archive.hash = files[0];
  const lead = [several && '[' + entry.value + ']', link.dataset.locator, 'via' in link.dataset && words.via].filter(Boolean).join(' · ');
  if (lead) {
    const p = document.createElement('p');
    p.className = 'slip-locator'; speakAs(link, p);
    p.textContent = lead.replace(/(?<=\p{Lu}\.) | (?=[\d–])/gu, '\u00a0'); part.prepend(p);
  }
  return part;
}
