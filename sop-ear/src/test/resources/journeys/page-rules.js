// What every page owes to everybody and axe does not look at. Each rule answers with sentences; an empty list is a good page.
(() => {
  'use strict';

  const FOCUSABLE = 'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const outside = (rect) => rect.right < 0 || rect.bottom + scrollY < 0;
  const name = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.className && element.className.baseVal === undefined ? '.' + element.className.trim().replace(/\s+/g, '.') : '')
    + ' "' + (element.getAttribute('aria-label') || element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 50) + '"';

  // One h1, the landmarks, a title that begins with the page, a skip link that comes first, no two of one id, no link to nowhere.
  function structure(language, framed) {
    const wrong = [];
    const count = (selector) => [...document.querySelectorAll(selector)].filter(shown).length;
    const expect = (what, found, wanted) => { if (found !== wanted) { wrong.push(what + ': ' + found + ' instead of ' + wanted); } };
    expect('html[lang]', document.documentElement.lang, language);
    expect('h1', count('h1'), 1);
    expect('main', count('main'), 1);
    expect('header', count('body > header'), 1);
    if (!document.title.includes(document.querySelector('h1').textContent.trim().replace(/\s+/g, ' '))) {
      wrong.push('title "' + document.title + '" does not name the page "' + document.querySelector('h1').textContent.trim() + '"');
    }
    if (framed) {
      expect('skip link that comes first', document.querySelector(FOCUSABLE).getAttribute('href'), '#content');
      if (!document.querySelector('.sop-me [data-sop-open="sop-keys"]')) {
        wrong.push('no help with the keys in the header');
      }
    }
    const ids = new Set();
    document.querySelectorAll('[id]').forEach(({ id }) => { if (ids.has(id)) { wrong.push('two of id ' + id); } ids.add(id); });
    document.querySelectorAll('a[href^="#"]').forEach((link) => {
      if (link.hash.length > 1 && !document.getElementById(decodeURIComponent(link.hash.slice(1)))) { wrong.push('leads nowhere: ' + name(link)); }
    });
    document.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-details], [aria-controls]').forEach((element) => {
      ['aria-labelledby', 'aria-details'].forEach((attribute) => (element.getAttribute(attribute) || '').split(/\s+/).filter(Boolean).forEach((id) => {
        if (!document.getElementById(id)) { wrong.push(attribute + ' of ' + name(element) + ' names ' + id + ', which is not there'); }
      }));
    });
    document.querySelectorAll('[draggable=true]').forEach((element) => wrong.push('can only be dragged: ' + name(element)));
    return wrong;
  }

  // 1.4.10: what sticks out on the right, unless it scrolls inside of something that the keyboard reaches.
  function sticksOut() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }
    const scrolls = (element) => element !== document.body && element !== document.documentElement && getComputedStyle(element).overflowX !== 'visible';
    const inside = (element) => { for (let above = element.parentElement; above; above = above.parentElement) { if (scrolls(above)) { return true; } } return false; };
    const guilty = [...document.body.querySelectorAll('*')].filter((element) => shown(element) && element.getBoundingClientRect().right > width + 1 && !inside(element));
    return ['the page is ' + document.documentElement.scrollWidth + ' px wide at ' + width + ' px: ' + guilty.slice(-3).map(name).join(', ')];
  }

  // On a phone each cell says its heading: one that says nothing else is not shown.
  function blanks() {
    return [...document.querySelectorAll('td[data-label]')]
      .filter((cell) => shown(cell) && getComputedStyle(cell, '::before').content.includes(':'))
      .filter((cell) => !cell.textContent.trim() && !cell.querySelector('input, select, textarea, button, img, svg'))
      .map((cell) => 'a heading without a value: ' + cell.dataset.label);
  }

  // 1.4.4 and 1.4.12: text that a box cuts off. What is hidden on purpose is one pixel large; what scrolls is reached.
  function cut() {
    const wrong = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (!text.data.trim() || !shown(holder) || holder.closest('script, style, svg, select, .sop-hidden')) {
        continue;
      }
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      for (let box = holder; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
        if (edge.width <= 1 || edge.height <= 1) {
          break;
        }
        if (hides(style.overflowX) && rects.some((rect) => rect.right > edge.right + 1 || rect.left < edge.left - 1)
            || hides(style.overflowY) && rects.some((rect) => rect.bottom > edge.bottom + 2 || rect.top < edge.top - 2)) {
          wrong.set(box, 'cuts off "' + text.data.trim().slice(0, 40) + '": ' + name(box));
          break;
        }
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') {
          break;
        }
      }
    }
    return [...wrong.values()];
  }

  // 2.4.7 and 2.4.11: what has the focus shows it and is not covered. A key has to be pressed before, so that the browser shows the focus.
  function focus() {
    const wrong = [];
    const looks = (elements) => elements.map((element) => { const style = getComputedStyle(element); return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor].join(); }).join('|');
    [...document.querySelectorAll(FOCUSABLE)].filter((element) => element.tabIndex >= 0 && shown(element) && !element.closest('[inert]')).forEach((element) => {
      const seen = [element, ...(element.labels || []), element.parentElement];
      const resting = looks(seen);
      element.focus();
      if (document.activeElement !== element) {
        wrong.push('takes no focus: ' + name(element));
        return;
      }
      const style = getComputedStyle(element);
      const usual = seen.some((one) => { const { outlineStyle, outlineWidth } = getComputedStyle(one); return outlineStyle === 'solid' && outlineWidth === '3px'; });
      if (!usual) {
        wrong.push('shows the focus in a way of its own: ' + name(element));
      }
      if (looks(seen) === resting && !(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)) {
        wrong.push('does not show the focus: ' + name(element));
      }
      const rects = [...element.getClientRects()].filter((rect) => rect.width > 1 && !outside(rect));
      const points = rects.flatMap((rect) => [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [rect.left + rect.width * x, rect.top + rect.height * y]));
      const free = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (element.contains(top) || top.contains(element) || [...(element.labels || [])].some((label) => label.contains(top))); });
      if (rects.length > 0 && !free) {
        wrong.push('is covered while it has the focus: ' + name(element));
      }
    });
    document.activeElement.blur();
    scrollTo(0, 0);
    return wrong;
  }

  // 1.4.11: the edge of a field is told from what is around it.
  function edges() {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (color, over) => {
      canvas.fillStyle = over ? 'rgb(' + over.join() + ')' : '#fff';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const ground = (element) => element ? rgb(getComputedStyle(element).backgroundColor, element.parentElement ? ground(element.parentElement) : null) : [255, 255, 255];
    const light = (color) => color.map((part) => part / 255).map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4).reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
    const contrast = (a, b) => { const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y); return (bright + .05) / (dark + .05); };
    return [...document.querySelectorAll('input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), select, textarea')].filter(shown).map((field) => {
      const around = ground(field.parentElement);
      const inside = ground(field);
      const style = getComputedStyle(field);
      const border = style.borderBottomStyle === 'none' || parseFloat(style.borderBottomWidth) === 0 ? inside : rgb(style.borderBottomColor, inside);
      const best = Math.max(contrast(border, around), contrast(border, inside), contrast(inside, around));
      return best < 3 ? 'an edge of contrast ' + best.toFixed(2) + ': ' + name(field) : null;
    }).filter(Boolean);
  }

  // What tires the eye: text below 12 pixels (of a drawing, which has a button for its full size, below 9.5), and a page or a part of it that scrolls by a hair.
  function sight() {
    const wrong = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (!text.data.trim() || !shown(holder) || holder.closest('script, style, .sop-hidden')) {
        continue;
      }
      const svg = holder.closest('svg');
      const scale = svg ? svg.getScreenCTM().a : 1;
      const size = parseFloat(getComputedStyle(holder).fontSize) * scale;
      if (size < (svg ? 9.4 : 11.9)) {
        wrong.add('text of ' + size.toFixed(1) + ' px: ' + name(holder));
      }
    }
    document.querySelectorAll('.sop-chip').forEach((chip) => {
      if (shown(chip) && chip.textContent.trim().length <= 20 && chip.getBoundingClientRect().height > 1.8 * parseFloat(getComputedStyle(chip).lineHeight)) {
        wrong.add('a short chip in two lines: ' + name(chip));
      }
    });
    [document.documentElement, ...document.body.querySelectorAll('*')].forEach((box) => {
      const style = getComputedStyle(box);
      const scrolls = (overflow) => box === document.documentElement || overflow === 'auto' || overflow === 'scroll';
      const hair = (by) => by > 0 && by <= 3;
      if (shown(box) && (scrolls(style.overflowX) && hair(box.scrollWidth - box.clientWidth) || scrolls(style.overflowY) && hair(box.scrollHeight - box.clientHeight))) {
        wrong.add('scrolls by a hair: ' + name(box));
      }
    });
    return [...wrong];
  }

  // Every text that the page says or may say, hidden parts and names of controls included.
  function texts() {
    const found = new Set();
    const collect = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
          const holder = node.parentElement;
          if (node.data.trim() && !(holder && holder.closest('script, style, [lang]:not(html)'))) {
            found.add(node.data.trim().replace(/\s+/g, ' '));
          }
        } else if (!node.closest('[lang]:not(html)')) {
          if (node instanceof HTMLTemplateElement) {
            collect(node.content);
          }
          [...node.attributes].filter(({ name: key }) => ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription', 'data-label'].includes(key) || key.startsWith('data-sop-')).forEach(({ name: key, value }) => {
            if (!key.startsWith('data-sop-') || /\s/.test(value.trim())) {
              found.add(value.trim().replace(/\s+/g, ' '));
            }
          });
        }
      }
    };
    collect(document.body);
    found.add(document.title);
    return [...found].filter(Boolean);
  }

  // After a refused form: the summary on top, its links, the same words at the field, and the focus on the first of them.
  function refusal(heading, prefix) {
    const wrong = [];
    const focused = document.activeElement;
    const main = document.querySelector('main');
    const summary = main.querySelector('[role=alert] h2')?.closest('[role=alert]');
    if (!summary) {
      return ['no summary of what is wrong'];
    }
    if (summary.querySelector('h2').textContent.trim() !== heading) { wrong.push('the summary is headed "' + summary.querySelector('h2').textContent.trim() + '"'); }
    if (!document.title.startsWith(prefix)) { wrong.push('the title is "' + document.title + '"'); }
    const below = main.querySelector('form, .sop-columns, .sop-table-frame, .sop-filters');
    if (below && !(summary.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING)) { wrong.push('the summary is not on top'); }
    const said = [...main.querySelectorAll('.ui-message-error')].filter((message) => message.textContent.trim() && !message.querySelector('.ui-message-error'));
    const lines = [...summary.querySelectorAll('li')].map((line) => ({ text: line.textContent.trim(), link: line.querySelector('a') }));
    said.forEach((message) => { if (!lines.some((line) => line.link && line.text === message.textContent.trim())) { wrong.push('only at the field: "' + message.textContent.trim() + '"'); } });
    const inputs = lines.filter((line) => line.link).map(({ link, text }) => {
      if (!said.some((message) => message.textContent.trim() === text)) { wrong.push('only in the summary: "' + text + '"'); }
      const target = document.getElementById(link.dataset.sopField);
      link.click();
      const input = document.activeElement;
      if (!target || !(target.contains(input) || input.id.startsWith(target.id))) { wrong.push('the link does not lead to its field: "' + text + '" but to ' + name(input)); return null; }
      if (!input.closest('[aria-invalid=true]')) { wrong.push('not marked as invalid: ' + name(input)); }
      const describing = (input.closest('[aria-describedby]')?.getAttribute('aria-describedby') || '').split(/\s+/).map((id) => document.getElementById(id)?.textContent.trim());
      if (!describing.includes(text)) { wrong.push('not described by "' + text + '": ' + name(input)); }
      return input;
    });
    const first = inputs.filter(Boolean).sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)[0] || summary;
    if (focused !== first) { wrong.push('the focus is on ' + name(focused) + ' and not on ' + name(first)); }
    return wrong;
  }

  // A box in front has the focus, a name, and something that closes it.
  function infront(id) {
    const box = document.getElementById(id);
    const named = (box.getAttribute('aria-labelledby') || '').split(/\s+/).filter((part) => document.getElementById(part)).length > 0;
    return [
      box.contains(document.activeElement) ? null : 'the focus is on ' + name(document.activeElement),
      named ? null : 'no name',
      [...box.querySelectorAll('button')].some(shown) ? null : 'nothing closes it'
    ].filter(Boolean);
  }

  window.sopRules = { structure, sticksOut, cut, focus, edges, sight, texts, refusal, infront, blanks };
})();
