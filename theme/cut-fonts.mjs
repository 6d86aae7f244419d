// Cuts the font files of the package to what the pages can use: the characters that assets/fonts.css gives each file, and the
// weights that it names. Called by fonts.targets: node cut-fonts.mjs <folder of the package's files> <folder for the cut ones>.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const [, , from, to] = process.argv;
const sheet = readFileSync(new URL('assets/fonts.css', import.meta.url), 'utf8');
const features = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'onum', 'pnum', 'tnum'];

mkdirSync(to, { recursive: true });
for (const [face] of sheet.matchAll(/@font-face \{[^}]*\}/g)) {
  const file = /url\("([^"]+)"\)/.exec(face)[1], [, min, max] = /font-weight: (\d+) (\d+)/.exec(face);
  const cut = await subsetFont(readFileSync(join(from, file)), characters(/unicode-range: ([^;]+)/.exec(face)[1]), {
    targetFormat: 'woff2', keepFeatures: features, variationAxes: { wght: { min: Number(min), max: Number(max) } },
  });
  writeFileSync(join(to, file), cut);
}

// U+0000-00FF, U+0131
function characters(ranges) {
  return ranges.split(',').flatMap(range => {
    const [first, last = first] = range.trim().slice(2).split('-').map(code => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, k) => String.fromCodePoint(first + k));
  }).join('');
}
