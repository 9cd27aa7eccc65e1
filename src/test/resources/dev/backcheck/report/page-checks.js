// What the browser test asks a page; each answer is a list of what is wrong.
const all = selector => Array.from(document.querySelectorAll(selector));
const visible = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '.' + element.getAttribute('class'))
  + ' ' + (element.textContent || '').trim().slice(0, 40);

/** Elements that stick out of the window, but for those that can be scrolled. */
function overflowing() {
  const wide = all('body *')
    .filter(element => !element.closest('.scroll, svg, .skip, .symbols') && visible(element))
    .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
  const page = document.documentElement;
  return wide.map(name).concat(page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : []);
}

function channels(color) {
  const parts = color.match(/[\d.]+/g).map(Number);
  return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
}

function luminance(rgb) {
  const [r, g, b] = rgb.map(value => value / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function background(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = channels(getComputedStyle(at).backgroundColor);
    if (color.alpha === 1) {
      return color.rgb;
    }
  }
  return [255, 255, 255];
}

/** Text whose contrast is below that of WCAG AA. */
function faint() {
  const found = new Set();
  for (const element of all('body *')) {
    const text = Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
    if (!text || !visible(element)) {
      continue;
    }
    const style = getComputedStyle(element);
    const ink = element instanceof SVGElement ? style.fill : style.color;
    const [light, dark] = [luminance(channels(ink).rgb), luminance(background(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) {
      found.add(name(element) + ' ' + ratio.toFixed(2));
    }
  }
  return Array.from(found);
}

/** Links to what is not there, and ids that are there twice. */
function deadLinks() {
  const ids = all('[id]').map(element => element.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const known = new Set(ids);
  const dead = all('a[href^="#"], use[href^="#"]').map(link => link.getAttribute('href').slice(1)).filter(id => !known.has(id));
  return dead.concat(twice);
}

/** Controls without a name for those who do not see them. */
function unnamed() {
  return all('input, select, button, summary, [role=group], [role=region]')
    .filter(one => !(one.labels?.length || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.textContent.trim()))
    .map(name);
}

/** What has the focus and does not show it. */
function unseenFocus() {
  const at = document.activeElement;
  const shown = at.matches('.theme input, .severities input') ? at.nextElementSibling : at;
  const style = getComputedStyle(shown);
  return at === document.body || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 ? [] : [name(at)];
}

const findings = () => all('#list > .file .finding').filter(visible).length;
