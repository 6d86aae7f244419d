// What the reader has chosen is written on the root before anything is drawn. Runs ahead of the style sheet, so it is short; site.js has the controls.
(() => {
  const choices = { theme: ['system', 'light', 'dark'], size: ['normal', 'small', 'large', 'largest'], slips: ['on', 'off'] };
  const kept = name => { try { return localStorage.getItem('reading-' + name); } catch { return null; } };
  const apply = () => {
    for (const [name, values] of Object.entries(choices)) {
      const value = kept(name);
      document.documentElement.dataset[name] = values.includes(value) ? value : values[0];
    }
  };
  apply();
  addEventListener('storage', apply);
  addEventListener('pageshow', e => { if (e.persisted) apply(); });
})();
