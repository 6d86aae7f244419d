// Reads the reference files below a folder with independent parsers, two for BibTeX and RIS, and prints what each found, as JSON:
// [{ file, parser, items: [{ id, title, names, year, values }] }], where values are all texts of the item.
import fs from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { BibLatexParser } from 'biblatex-csl-converter';
import ris from '@customcommander/ris';

const text = nodes => (nodes ?? []).map(n => n.text ?? '').join('');

// Every text below a value; the pieces of one rich text are joined.
const texts = value =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)]
  : Array.isArray(value) && value.length && value.every(n => n?.type === 'text') ? [text(value)]
  : value && typeof value === 'object' ? Object.entries(value).filter(([key]) => key !== '_graph').flatMap(([, inner]) => texts(inner))
  : [];

const citationJs = content => new Cite(content).data.map(item => ({
  id: item.id,
  title: item.title ?? null,
  names: ['author', 'editor', 'compiler', 'translator'].flatMap(role => item[role] ?? []).map(n => [n['non-dropping-particle'] ?? n['dropping-particle'], n.family ?? n.literal].filter(Boolean).join(' ')),
  year: item.issued?.['date-parts']?.[0]?.[0]?.toString() ?? null,
  values: texts(item),
}));

const biblatex = content => Object.values(new BibLatexParser(content, { processUnexpected: true, processUnknown: true }).parse().entries).map(entry => ({
  id: entry.entry_key,
  title: entry.fields.title ? text(entry.fields.title) : null,
  names: ['author', 'editor', 'editora', 'translator'].flatMap(role => entry.fields[role] ?? [])
    .map(n => n.literal ? text(n.literal) : [n.prefix, n.family].filter(Boolean).map(text).join(' ')),
  year: entry.fields.date?.slice(0, 4) ?? null,
  values: texts(entry),
}));

// This one knows no CR LF, the line end that RIS asks for.
const customcommander = content => ris.read(content.replaceAll('\r\n', '\n')).map(record => ({
  id: record.ID[0],
  title: record.TI?.[0] ?? null,
  names: ['AU', 'A2', 'A3', 'ED', 'A4'].flatMap(tag => record[tag] ?? []).map(name => name.last_name ?? name.split(', ')[0]),
  year: record.PY?.[0] ?? null,
  values: texts(record),
}));

const parsers = { 'csl.json': { 'citation-js': citationJs }, bib: { 'citation-js': citationJs, 'biblatex-csl-converter': biblatex }, ris: { 'citation-js': citationJs, '@customcommander/ris': customcommander } };
const root = process.argv[2];
const found = fs.readdirSync(root, { recursive: true }).sort().flatMap(file =>
  Object.entries(parsers[path.basename(file).split('.').slice(file.endsWith('.csl.json') ? -2 : -1).join('.')] ?? {}).map(([parser, read]) =>
    ({ file: file.replaceAll('\\', '/'), parser, items: read(fs.readFileSync(path.join(root, file), 'utf8')) })));
process.stdout.write(JSON.stringify(found));
