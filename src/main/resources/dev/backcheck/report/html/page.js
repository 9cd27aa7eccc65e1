(() => {
  'use strict';
  const root = document.documentElement;
  const by = id => document.getElementById(id);
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const rank = { error: 0, warning: 1, info: 2 };
  root.classList.add('js');

  const form = document.querySelector('.controls');
  const list = by('list');
  const files = all('.file', list).map((element, index) => ({ element, index, name: element.dataset.file }));
  const findings = files.flatMap(file =>
    all('.finding', file.element).map((element, index) => ({ element, file, index, ...element.dataset })));
  for (const finding of findings) {
    finding.targets = finding.targets ? finding.targets.split(' ') : [];
    finding.file.worst = Math.min(finding.file.worst ?? 9, rank[finding.severity]);
  }

  // The text of a finding, read when somebody looks for some.
  const text = item => (item.text ??= ((item.file ? item.file.name : '') + ' ' + item.element.textContent).toLowerCase());
  const words = input => input.value.toLowerCase().split(/\s+/).filter(Boolean);

  function choices(select, values) {
    for (const value of values) {
      select.add(new Option(value, value));
    }
    select.hidden = values.length < 2;
  }
  choices(by('by-rule'), [...new Set(findings.map(one => one.rule))].sort());
  choices(by('by-file'), files.map(file => file.name));
  choices(by('by-target'), all('.matrix thead code').map(code => code.textContent));
  form.hidden = findings.length === 0;

  function filter() {
    const severities = new Set(all('[name=severity]:checked', form).map(box => box.value));
    const rule = by('by-rule').value;
    const file = by('by-file').value;
    const target = by('by-target').value;
    const wanted = words(by('q'));
    let shown = 0;
    files.forEach(one => { one.shown = 0; });
    for (const one of findings) {
      const fits = severities.has(one.severity)
        && (!rule || one.rule === rule)
        && (!file || one.file.name === file)
        && (!target || one.targets.length === 0 || one.targets.includes(target))
        && wanted.every(word => text(one).includes(word));
      one.element.hidden = !fits;
      one.file.shown += fits ? 1 : 0;
      shown += fits ? 1 : 0;
    }
    files.forEach(one => { one.element.hidden = one.shown === 0; });
    by('shown').textContent = shown === findings.length ? `${shown} findings` : `${shown} of ${findings.length} findings`;
  }

  function sort() {
    const worst = by('sort').value === 'worst';
    const first = list.querySelector(':scope > .fold');
    const ordered = items => [...items].sort((a, b) =>
      (worst ? (a.worst ?? rank[a.severity]) - (b.worst ?? rank[b.severity]) : 0) || a.index - b.index);
    for (const file of ordered(files)) {
      list.insertBefore(file.element, first);
      file.element.append(...ordered(findings.filter(one => one.file === file)).map(one => one.element));
    }
  }

  function fold(open) {
    findings.filter(one => !one.element.hidden).forEach(one => { one.element.open = open; });
  }

  // What a link leads to is shown, whatever hides it.
  function reveal() {
    const target = location.hash.length > 1 && by(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.closest('[hidden]')) {
      form.reset();
      filter();
      if (search) {
        search.value = '';
        lanes();
      }
    }
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
    const events = target.matches('.lane') && target.querySelector('.events');
    if (events) {
      events.open = true;
    }
    target.scrollIntoView();
  }

  const strips = all('.lane').map(element => ({ element }));
  const search = by('q-credentials');
  function lanes() {
    const wanted = words(search);
    for (const lane of strips) {
      lane.element.hidden = !wanted.every(word => text(lane).includes(word));
    }
    for (const group of all('.lanes')) {
      group.hidden = !group.querySelector('.lane:not([hidden])');
      group.open = group.open || (wanted.length > 0 && !group.hidden);
    }
  }
  if (search) {
    search.addEventListener('input', lanes);
    search.parentElement.hidden = strips.length < 8;
  }

  const differing = by('differing');
  differing?.addEventListener('change', () => {
    all('.matrix .alike').forEach(row => { row.hidden = differing.checked; });
  });

  let waiting = 0;
  form.addEventListener('input', event => {
    clearTimeout(waiting);
    waiting = setTimeout(event.target.id === 'sort' ? sort : filter, event.target.id === 'q' ? 120 : 0);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { filter(); sort(); }));
  by('expand').addEventListener('click', () => fold(true));
  by('collapse').addEventListener('click', () => fold(false));
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.matches('input, select')) {
      event.preventDefault();
      by('q').focus();
    }
  });
  addEventListener('hashchange', reveal);

  // Paper cannot be unfolded.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    folded.forEach(one => { one.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(one => { one.open = false; }));

  filter();
  reveal();
})();
