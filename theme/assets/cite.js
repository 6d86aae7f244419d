
// How to cite: the address and the day as the reader has them, a button to copy. The number of a paragraph copies the reference to it.
function citeArticle() {
  const section = document.querySelector('.how-to-cite');
  if (!section) return;
  for (const link of section.querySelectorAll('.cited-address')) link.textContent = link.href;
  for (const day of section.querySelectorAll('.accessed'))
    day.textContent = new Intl.DateTimeFormat(day.closest('[lang]').lang, { dateStyle: day.dataset.style }).format();
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
