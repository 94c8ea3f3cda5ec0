// The few things that HTML cannot do by itself: keys, one submit per click, the question before what cannot be undone, focus on what went wrong.
(() => {
  'use strict';

  const typing = (target) => target.closest('input, textarea, select, [contenteditable], .ui-autocomplete, dialog') !== null;
  const shortcuts = {
    '/': () => document.getElementById('global-search'),
    '?': () => document.getElementById('sop-keys')
  };

  document.addEventListener('keydown', (event) => {
    if (event.altKey && !event.ctrlKey && event.code === 'KeyN') {
      const main = mainButton();
      if (main) {
        event.preventDefault();
        main.click();
      }
      return;
    }
    const target = shortcuts[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey && !typing(event.target) && shortcuts[event.key]();
    if (target) {
      event.preventDefault();
      target instanceof HTMLDialogElement ? target.showModal() : target.select();
    }
  });

  // The main button of a page stands beside its title, or ends its first form.
  function mainButton() {
    const found = (selector) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    return found('.sop-title-action .sop-button-primary, main form[method=post] .sop-actions .sop-button-primary') || found('.sop-title-action a, .sop-title-action button');
  }

  // A question first, where data-sop-confirm asks one: the click is held back and repeated after "yes".
  let confirmed = null;
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-sop-open]');
    if (opener) {
      document.getElementById(opener.dataset.sopOpen).showModal();
      return;
    }
    const copying = event.target.closest('[data-sop-copy]');
    if (copying) {
      copy(copying);
      return;
    }
    const ticker = event.target.closest('[data-sop-tick]');
    if (ticker) {
      ticker.closest(ticker.dataset.sopTick).querySelectorAll('input[type="checkbox"]').forEach((box) => { box.checked = true; });
      return;
    }
    const field = event.target.closest('a[data-sop-field]');
    if (field && focusField(field.dataset.sopField)) {
      event.preventDefault();
      return;
    }
    const asking = event.target.closest('[data-sop-confirm]');
    if (asking && asking !== confirmed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(asking);
    }
  }, true);

  // Without https a browser has no clipboard for scripts, but copies what is selected.
  async function copy(button) {
    const text = button.dataset.sopCopy;
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
    } else {
      const field = Object.assign(document.createElement('textarea'), { value: text });
      button.after(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      button.focus();
    }
    button.textContent = button.dataset.sopCopied;
  }

  // One question at a time: the answer is heard once for all, since a quick hand asks again before the first closing is told.
  let asked = null;
  function ask(button) {
    const dialog = document.getElementById('sop-confirm');
    const yes = dialog.querySelector('[data-sop-yes]');
    dialog.querySelector('#sop-confirm-text').textContent = button.dataset.sopConfirm;
    yes.textContent = button.textContent.trim();
    yes.classList.toggle('sop-button-danger', button.matches('.sop-button-danger'));
    yes.classList.toggle('sop-button-primary', !button.matches('.sop-button-danger'));
    dialog.returnValue = '';
    dialog.onclose = answered;
    asked = button;
    dialog.showModal();
  }

  function answered(event) {
    const dialog = event.target;
    if (dialog.open || !asked) {
      return;
    }
    const button = asked;
    asked = null;
    if (dialog.returnValue === 'yes') {
      confirmed = button;
      button.click();
      confirmed = null;
    } else {
      button.focus();
    }
  }

  // How wide a drawing is when its text has so many pixels.
  const FULL_TEXT = 12;
  const LEAST_TEXT = 9.5;
  const widthFor = (svg, text) => Math.ceil(svg.viewBox.baseVal.width * text / parseFloat(svg.getAttribute('font-size')));

  // A drawing is zoomed by its buttons, and by +, - and 0 while it has the focus.
  const zooms = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' };
  function zoom(frame, how) {
    const region = frame.querySelector('.sop-drawing');
    const svg = region.querySelector('svg');
    const fit = region.clientWidth;
    const shown = svg.getBoundingClientRect().width;
    const width = how === 'fit' ? fit : how === 'full' ? Math.max(fit, widthFor(svg, FULL_TEXT)) : Math.min(4 * Math.max(fit, 640), Math.max(fit / 2, shown * (how === 'in' ? 1.25 : 0.8)));
    const middle = (region.scrollLeft + fit / 2) / shown;
    svg.style.minWidth = '0';
    svg.style.width = how === 'fit' ? '100%' : width + 'px';
    region.scrollLeft = middle * width - fit / 2;
  }

  // A drawing fits its place as long as its text can be read; in a narrower one it is scrolled.
  function keepReadable() {
    document.querySelectorAll('.sop-drawing svg').forEach((svg) => {
      svg.style.setProperty('--sheet-width', widthFor(svg, LEAST_TEXT) + 'px');
    });
  }

  // A long sheet is shown where its run stands.
  function showCurrentRow() {
    document.querySelectorAll('.sop-drawing .sheet-current').forEach((row) => {
      const region = row.closest('.sop-drawing');
      const below = row.getBoundingClientRect().top - region.getBoundingClientRect().top;
      region.scrollTop += below - region.clientHeight / 3;
    });
  }

  document.addEventListener('toggle', (event) => {
    if (event.target.closest('.sop-stepper')) {
      showCurrentRow();
    } else if (event.target.open && event.target.matches('.sop-work-body .sop-more')) {
      event.target.scrollIntoView({ block: 'nearest' }); // what was folded opens below the edge of the panel
    }
  }, true);

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-sop-zoom]');
    if (button) {
      zoom(button.closest('.sop-drawing-frame'), button.dataset.sopZoom);
    }
  });

  document.addEventListener('keydown', (event) => {
    const how = zooms[event.key];
    if (how && event.target.matches('.sop-drawing') && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      zoom(event.target.closest('.sop-drawing-frame'), how);
    }
  });

  // What a link leads to may lie in a folded part.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && link.hash.length > 1 && document.getElementById(link.hash.slice(1));
    const folded = target && target.closest('details:not([open])');
    if (folded) {
      folded.open = true;
    }
  });

  // One submit per click: the buttons of a form rest from the first submit until the next page, or until the browser brings this one back.
  const stopped = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method === 'dialog' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sopBusy) {
      stopped(event);
      return;
    }
    if (event.submitter && event.submitter.dataset.sopDownload) {
      return;
    }
    keepAddress(form);
    noteSent(form);
    form.dataset.sopBusy = 'true';
    form.setAttribute('aria-busy', 'true');
    if (event.submitter) {
      event.submitter.classList.add('sop-busy');
    }
    setTimeout(() => buttonsOf(form).forEach((button) => { button.disabled = true; }));
  }, true);

  // What a page is about stands in its address, also after its form was refused.
  function keepAddress(form) {
    const action = new URL(form.action);
    if (form.method === 'post' && !action.search && action.pathname === window.location.pathname) {
      form.action = action.pathname + window.location.search;
    }
  }

  // The page that the back button opens anew, with what was typed filled in by the browser, is still the form that was sent: its token says so,
  // and pressed again it shows what came of it. A page that is opened by a link, or renewed, is another form.
  const tokenOf = (form) => form.elements['form-token'];

  function noteSent(form) {
    if (tokenOf(form)) {
      const before = history.state && history.state.sopSent;
      history.replaceState({ ...history.state, sopSent: { ...before, [form.id]: tokenOf(form).value } }, '');
    }
  }

  function recallSent() {
    const [opened] = performance.getEntriesByType('navigation');
    const sent = opened && opened.type === 'back_forward' && history.state && history.state.sopSent;
    Object.entries(sent || {}).forEach(([id, token]) => {
      const form = document.getElementById(id);
      if (form && tokenOf(form)) {
        tokenOf(form).value = token;
      }
    });
  }

  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      document.querySelectorAll('form[data-sop-busy]').forEach((form) => {
        delete form.dataset.sopBusy;
        form.removeAttribute('aria-busy');
        buttonsOf(form).forEach((button) => { button.disabled = false; button.classList.remove('sop-busy'); });
      });
    }
  });

  function buttonsOf(form) {
    return [...form.elements].filter((element) => element.type === 'submit' && !element.matches('.ui-state-disabled'));
  }

  function focusField(id) {
    const field = document.getElementById(id);
    if (!field) {
      return false;
    }
    const focusable = 'input:not([type=hidden]), textarea, select, button, a[href], [tabindex="0"]';
    const input = field.matches(focusable) ? field : field.querySelector(focusable);
    if (input) {
      input.focus();
      input.scrollIntoView({ block: 'center' });
    }
    return Boolean(input);
  }

  // Help and message of a field are read out with each of its inputs; what must be filled in and what is wrong is marked so, whatever kind of input it is.
  function describeFields() {
    document.querySelectorAll('.sop-field').forEach((field) => {
      const words = [...field.children].filter((part) => part.id && part.matches('.sop-help, .sop-message'));
      const ids = words.map((part) => part.id).join(' ');
      const wrong = words.some((part) => part.matches('.ui-message-error'));
      [...field.querySelectorAll('input:not([type=hidden]), select, textarea')].filter((input) => input.closest('.sop-field') === field && !input.closest('.sop-conflict')).forEach((input) => {
        if (input.type === 'file') {
          nameChooser(input, field);
        }
        const asked = input.type === 'radio' ? input.closest('[role=radiogroup]') : input;
        if (ids) {
          input.setAttribute('aria-describedby', ids);
        }
        set(asked, 'aria-invalid', wrong ? 'true' : '');
        if (input.type !== 'checkbox') {
          set(asked, 'aria-required', field.dataset.sopRequired);
        }
      });
    });
  }

  // PrimeFaces hides the input for a file behind an ornament that takes the focus and says nothing: the input itself takes it, with the name of its field.
  function nameChooser(input, field) {
    const ornament = input.closest('.ui-fileupload-choose');
    ornament.removeAttribute('tabindex');
    ornament.removeAttribute('aria-labelledby');
    input.removeAttribute('tabindex');
    input.removeAttribute('aria-hidden');
    input.removeAttribute('title');
    input.setAttribute('aria-labelledby', field.querySelector('.sop-label').id + ' ' + ornament.querySelector('.ui-button-text').id);
  }

  // Enter and Space on it are the browser's: PrimeFaces would answer them too, every other time.
  document.addEventListener('keydown', (event) => {
    if (event.target.type === 'file') {
      event.stopPropagation();
    }
  }, true);

  function set(element, attribute, value) {
    if (value) {
      element.setAttribute(attribute, value);
    } else {
      element.removeAttribute(attribute);
    }
  }

  // The focus goes to the first field that is wrong, or to the notice where no field is; whoever is typing meanwhile keeps it.
  function focusProblems() {
    document.querySelectorAll('details:not([open]):has(.ui-message-error)').forEach((details) => { details.open = true; });
    const notices = document.querySelector('[data-sop-title]');
    if (!notices || notices.dataset.sopSaid) {
      return;
    }
    notices.dataset.sopSaid = 'true';
    document.title = notices.dataset.sopTitle;
    const problems = notices.querySelector('[data-sop-focus]');
    if (problems && !document.activeElement.matches('input, select, textarea')) {
      const fields = [...problems.querySelectorAll('[data-sop-field]')].map((link) => document.getElementById(link.dataset.sopField)).filter(Boolean);
      fields.sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
      if (!fields.some((field) => focusField(field.id))) {
        problems.focus();
      }
    }
  }

  // On a phone each cell says its heading, which says nothing where there is no value.
  function markBlanks() {
    document.querySelectorAll('td[data-label]').forEach((cell) => {
      cell.classList.toggle('sop-blank', !cell.textContent.trim() && !cell.querySelector('input, select, textarea, button, img, svg'));
    });
  }

  function look() {
    describeFields();
    markBlanks();
    focusProblems();
  }

  // A part of the page could not be asked for: what is typed stays on the page, and it says why. A form that was sent is answered by itself.
  function sayFailed(event, answer) {
    if (document.querySelector('form[data-sop-busy]') || !answer || !answer.status) {
      return;
    }
    if (answer.status === 410) {
      document.dispatchEvent(new CustomEvent('sop-view-gone'));
    } else if (answer.status === 401) {
      document.dispatchEvent(new CustomEvent('sop-session-ended'));
    } else {
      say(answer);
    }
  }

  function say(answer) {
    const dialog = document.getElementById('sop-failed');
    if (!dialog || dialog.open) {
      return;
    }
    const told = toldBy(answer);
    const interrupted = [502, 503, 504].includes(answer.status);
    dialog.querySelector('[data-sop-part="interrupted"]').hidden = !interrupted;
    dialog.querySelector('[data-sop-part="failed"]').hidden = interrupted;
    dialog.querySelector('[data-sop-part="why"]').textContent = told.why || '';
    dialog.querySelector('[data-sop-part="incident"]').textContent = told.incident || '';
    dialog.querySelector('[data-sop-part="number"]').hidden = !told.incident;
    dialog.showModal();
  }

  // A proxy answers in its own words.
  function toldBy(answer) {
    try {
      return JSON.parse(answer.responseText);
    } catch (other) {
      return {};
    }
  }

  // On a phone the sheet is folded below the form.
  function foldWide() {
    if (window.matchMedia('(max-width: 64rem)').matches) {
      document.querySelectorAll('details[data-sop-wide]').forEach((details) => { details.open = false; });
    }
  }

  // On the page of a row the cursor stands in its first field, where that opens no keyboard on the screen.
  function beginTyping() {
    const first = document.querySelector('.sop-work-body .sop-field :is(input:not([type=hidden]), select, textarea):enabled');
    const chosen = first && first.type === 'radio' && document.querySelector(`input[name="${first.name}"]:checked`);
    if (first && document.activeElement === document.body && window.matchMedia('(min-width: 64.01rem)').matches) {
      (chosen || first).focus({ preventScroll: true });
    }
  }

  // Who goes back to the list from which she came finds it as she left it: narrowed, ordered, on its page.
  function recallList() {
    const before = document.referrer && new URL(document.referrer);
    document.querySelectorAll('.sop-crumbs a').forEach((link) => {
      if (before && before.origin === link.origin && before.pathname === link.pathname && !link.search) {
        link.search = before.search;
      }
    });
  }

  // A code that somebody knows by heart is sent as she typed it: whether there is such a one the server says, and nothing typed is thrown away.
  function sendTypedCodes() {
    const lookup = window.PrimeFaces && window.PrimeFaces.widget.AutoComplete && window.PrimeFaces.widget.AutoComplete.prototype;
    if (!lookup) {
      return;
    }
    const { isValid } = lookup;
    lookup.isValid = function kept(typed, leaving) {
      const known = this.currentItems && this.currentItems.some((item) => item && item.replace(/\r?\n/g, '') === typed);
      if (this.cfg.forceSelection && !this.cfg.multiple && !known && typed.trim()) {
        this.hinput.val(typed.trim());
        return true;
      }
      return isValid.call(this, typed, leaving);
    };
  }

  function start() {
    sendTypedCodes();
    recallSent();
    recallList();
    foldWide();
    keepReadable();
    showCurrentRow();
    look();
    beginTyping();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', look);
      window.jQuery(document).on('pfAjaxError ajaxError', sayFailed);
    }
    document.addEventListener('sop-inbox-renewed', markBlanks);
    document.addEventListener('click', (event) => {
      document.querySelectorAll('details.sop-me[open]').forEach((details) => {
        if (!details.contains(event.target)) {
          details.open = false;
        }
      });
    });
  }

  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
