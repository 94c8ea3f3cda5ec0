// What is typed into a form is kept on the server until it is sent: every 20 seconds, on leaving a field and on leaving the page. It is kept
// nowhere in the browser, which may be shared. When the form opens again, the draft is offered; nothing is filled in unasked.
(() => {
  'use strict';

  const frame = document.getElementById('sop-drafts');
  if (!frame) {
    return;
  }
  const says = frame.dataset;
  const KEEPALIVE_LIMIT = 60000; // of 64 KiB that a browser sends while a page goes
  const STALE = Number(says.sopStale) * 1000; // so long without an answer, the session may have ended
  const FILES = 'files:'; // before the name of a field for files
  const NO_TEXT = ['password', 'file', 'submit', 'button', 'reset', 'image', 'fieldset', 'output', 'object'];
  const context = says.sopContext || ''; // an empty one is not rendered
  const drafts = [];
  let heard = Date.now();
  let asked = false; // whether the server has said what it keeps of these forms: before that, nothing is written over it

  // The fields of a form, by their names within the form. The chosen code of a look-up lies in a hidden field beside its text.
  const isCode = (field) => field.type === 'hidden' && field.name.endsWith('_hinput');
  const isTyped = (field) => field.name && !field.disabled && !field.readOnly && !field.name.startsWith('jakarta.faces.')
    && (field.type === 'hidden' ? isCode(field) : !NO_TEXT.includes(field.type));
  const fieldsOf = (form) => [...form.elements].filter(isTyped);
  const nameIn = (form, field) => field.name.startsWith(form.id + ':') ? field.name.slice(form.id.length + 1) : field.name;
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const empty = (value) => value === undefined || value.length === 0;

  const shown = {
    text: (field) => field.value,
    ticked: (field) => field.checked,
    chosen: (field) => [...field.options].filter((option) => option.selected)
  };
  const rendered = {
    text: (field) => isCode(field) || field.defaultValue === undefined ? field.value : field.defaultValue,
    ticked: (field) => field.defaultChecked,
    chosen: (field) => {
      const given = [...field.options].filter((option) => option.defaultSelected);
      return given.length || field.multiple ? given : [...field.options].slice(0, 1);
    }
  };

  // The files of a field, by their ids, in their order.
  const filesOf = (form) => [...form.querySelectorAll('.sop-file')];
  const nameOfFiles = (form, field) => FILES + nameIn(form, field.querySelector('input[type=file]')).replace(/_input$/, '');
  const held = (field) => [...field.querySelectorAll('[data-sop-held]')].map((file) => file.dataset.sopHeld);

  function read(form, how) {
    const values = {};
    filesOf(form).forEach((field) => {
      values[nameOfFiles(form, field)] = held(field);
    });
    fieldsOf(form).forEach((field) => {
      const name = nameIn(form, field);
      if (field.type === 'checkbox') {
        values[name] = (values[name] || []).concat(how.ticked(field) ? [field.value] : []);
      } else if (field.type === 'radio') {
        values[name] = how.ticked(field) ? field.value : values[name] || '';
      } else if (field instanceof HTMLSelectElement) {
        const chosen = how.chosen(field).map((option) => option.value);
        values[name] = field.multiple ? chosen : chosen[0] || '';
      } else {
        values[name] = how.text(field);
      }
    });
    return values;
  }

  function write(form, name, { value, rendered }) {
    const files = filesOf(form).find((field) => nameOfFiles(form, field) === name);
    if (files) {
      attach(files, value, rendered || []);
      return [files.querySelector('input[type=file]')];
    }
    const fields = fieldsOf(form).filter((field) => nameIn(form, field) === name);
    fields.forEach((field) => {
      if (field.type === 'checkbox') {
        field.checked = value.includes(field.value);
      } else if (field.type === 'radio') {
        field.checked = field.value === value;
      } else if (field instanceof HTMLSelectElement) {
        [...field.options].forEach((option) => { option.selected = [].concat(value).includes(option.value); });
      } else {
        field.value = value;
        acceptChoice(field, value);
      }
      const folded = field.closest('details:not([open])');
      if (folded) {
        folded.open = true;
      }
    });
    return fields;
  }

  // Files that were given before are attached again by the server, which has them, in the order they had; what came meanwhile stays behind them.
  function attach(field, ids, before) {
    const button = field.querySelector('.sop-again');
    const wanted = ids.concat(held(field).filter((id) => !ids.includes(id) && !before.includes(id)));
    if (window.PrimeFaces && !same(wanted, held(field))) {
      const part = button.id.replace(/-again$/, '');
      window.PrimeFaces.ab({ s: button.id, f: field.closest('form').id, p: button.id, u: part + '-files ' + part + '-message',
        pa: wanted.map((value) => ({ name: 'held', value })) });
    }
  }

  // A look-up takes only what it has offered; what it offered before counts.
  function acceptChoice(field, value) {
    const lookup = window.PrimeFaces && field.closest('.ui-autocomplete');
    const widget = lookup && window.PrimeFaces.getWidgetById(lookup.id);
    if (widget && !isCode(field)) {
      widget.currentItems = [value];
    }
  }

  function labelOf(form, name) {
    const files = filesOf(form).find((field) => nameOfFiles(form, field) === name);
    if (files) {
      return files.querySelector('.sop-label').textContent.trim();
    }
    const field = fieldsOf(form).find((found) => nameIn(form, found) === name);
    if (!field || isCode(field)) {
      return null;
    }
    const group = field.type === 'radio' || field.type === 'checkbox' ? field.closest('fieldset') : null;
    const label = group ? group.querySelector('legend') : field.labels && field.labels[0];
    const text = label ? [...label.childNodes].filter((part) => !(part instanceof Element && part.matches('.sop-optional'))).map((part) => part.textContent).join('').trim() : '';
    return text || null;
  }

  // One form of this page. Its element is looked up each time: a part of the page may have been replaced.
  function begin(form) {
    const status = document.createElement('p');
    status.className = 'sop-draft-status';
    status.setAttribute('aria-live', 'polite');
    (form.querySelector('.sop-work-bar') || form).append(status);
    form.action = context + form.dataset.sopDraft.split('#')[0];
    return {
      id: form.id,
      key: form.dataset.sopDraft,
      stage: form.dataset.sopStage,
      rendered: read(form, rendered),
      tracked: new Set(), // fields whose value is typed though the page was rendered with it
      offered: null, // what an earlier draft holds and nobody has decided about
      kept: null, // the text that the server has
      saving: null,
      sent: false
    };
  }
  const formOf = (draft) => document.getElementById(draft.id);
  const tokenOf = (draft) => formOf(draft).elements['form-token'].value; // by which the server knows that the form was sent

  function say(draft, text, wrong) {
    const form = formOf(draft);
    const status = form && form.querySelector('.sop-draft-status');
    if (status && status.textContent !== text) {
      status.textContent = text;
      status.classList.toggle('sop-draft-wrong', Boolean(wrong));
    }
  }

  function typedInto(draft) {
    const now = read(formOf(draft), shown);
    const fields = {};
    Object.keys(now).forEach((name) => {
      if (draft.tracked.has(name) || !same(now[name], draft.rendered[name])) {
        fields[name] = { value: now[name], rendered: draft.rendered[name] };
      }
    });
    return fields;
  }

  // An earlier draft that is still offered is kept beside what is typed now; of two texts for one field both, and of its files all.
  function withOffered(fields, offered) {
    const all = Object.assign({}, offered, fields);
    Object.keys(offered).filter((name) => fields[name]).forEach((name) => {
      const now = fields[name].value;
      const before = offered[name].value;
      if (name.startsWith(FILES)) {
        all[name] = { value: before.concat(now.filter((id) => !before.includes(id))), rendered: fields[name].rendered };
        return;
      }
      const texts = typeof now === 'string' && typeof before === 'string' && (now + before).includes(' ');
      if (texts && !now.includes(before)) {
        all[name] = { value: before.includes(now) ? before : now + '\n\n' + before, rendered: fields[name].rendered };
      }
    });
    return all;
  }

  function ask(draft, method, text, leaving) {
    const address = says.sopUrl + '?form=' + encodeURIComponent(draft.key) + '&token=' + tokenOf(draft);
    return fetch(address, {
      method,
      body: text,
      headers: text ? { 'Content-Type': 'application/json' } : {},
      keepalive: leaving && (!text || new Blob([text]).size < KEEPALIVE_LIMIT)
    });
  }

  // Keeps what has changed since the last time. Gives whether the server has everything.
  async function keep(draft, leaving, always) {
    if (draft.saving && !leaving) {
      await draft.saving;
    }
    const form = formOf(draft);
    if (draft.sent || !form || !asked) {
      return true;
    }
    const typed = typedInto(draft);
    const nothing = Object.keys(typed).length === 0;
    if (nothing && (draft.offered || draft.kept === null) && !always) {
      return true;
    }
    const text = textOf(draft, typed);
    if (text === draft.kept && !always) {
      return true;
    }
    draft.saving = store(draft, nothing && !draft.offered ? null : text, leaving);
    const done = await draft.saving;
    draft.saving = null;
    return done;
  }

  const textOf = (draft, typed, sent) => JSON.stringify({ stage: draft.stage, sent, fields: draft.offered ? withOffered(typed, draft.offered) : typed });

  async function store(draft, text, leaving) {
    try {
      const answer = await ask(draft, text ? 'POST' : 'DELETE', text, leaving);
      if (answer.status === 401 || answer.redirected) {
        say(draft, says.sopEnded, true);
        document.dispatchEvent(new CustomEvent('sop-session-ended'));
        return false;
      }
      if (!answer.ok) {
        say(draft, answer.status === 413 ? says.sopTooLong : says.sopFailed + await incidentOf(answer), true);
        return false;
      }
      const told = await answer.json();
      heard = Date.now();
      document.dispatchEvent(new CustomEvent('sop-session-seen'));
      draft.kept = text;
      say(draft, text ? says.sopSaved.replace('%', () => told.at) : '');
      return true;
    } catch (unreachable) {
      say(draft, says.sopFailed, true);
      return false;
    }
  }

  // The number under which the log has why it was not kept, if the server gave one.
  async function incidentOf(answer) {
    const told = (answer.headers.get('Content-Type') || '').startsWith('application/json') ? await answer.json() : {};
    return told.incident ? ' ' + says.sopIncident + ' ' + told.incident : '';
  }

  // The offer

  // A file that the page has read is not wanted back, whatever became of it; what the server keeps of it goes with the next save.
  function withoutSpent(draft, fields) {
    const form = formOf(draft);
    filesOf(form).filter((field) => field.dataset.sopSpent).forEach((field) => {
      const name = nameOfFiles(form, field);
      if (fields[name]) {
        draft.kept = '';
        fields[name].value = fields[name].value.filter((id) => id !== field.dataset.sopSpent);
        if (empty(fields[name].value)) {
          delete fields[name];
        }
      }
    });
    return fields;
  }

  function offer(draft, content, at) {
    const form = formOf(draft);
    const now = read(form, shown);
    const fields = withoutSpent(draft, content.fields);
    const differs = (name) => !same(fields[name].value, now[name])
      && !(typeof now[name] === 'string' && fields[name].value && now[name].includes(fields[name].value));
    const wanted = Object.keys(fields).filter(differs);
    if (wanted.length === 0) {
      Object.keys(fields).forEach((name) => draft.tracked.add(name));
      return;
    }
    draft.offered = fields;
    const panel = document.getElementById('sop-draft-offer').content.firstElementChild.cloneNode(true);
    const part = (name) => panel.querySelector('[data-sop-part="' + name + '"]');
    const labels = [...new Set(wanted.map((name) => labelOf(form, name)).filter(Boolean))];
    part('when').textContent = part('when').textContent.replace('%', () => at);
    part('fields').textContent = labels.length ? part('fields').textContent.replace('%', () => labels.join(', ')) : '';
    part('older').hidden = content.stage === draft.stage && wanted.every((name) => same(fields[name].rendered, draft.rendered[name]));
    part('restore').addEventListener('click', () => restore(draft, panel));
    part('discard').addEventListener('click', () => discard(draft, panel));
    const typed = typedInto(draft);
    if (content.sent && content.stage === draft.stage && !wanted.some((name) => typed[name])) {
      restore(draft, panel); // it was sent in vain, and is sent again from here
    } else {
      place(draft, panel);
    }
  }

  function place(draft, panel) {
    const form = formOf(draft);
    (form.closest('details:not([open])') || form).before(panel);
  }

  function restore(draft, panel) {
    const form = formOf(draft);
    const fields = draft.offered;
    const left = [];
    let first = null;
    Object.keys(fields).forEach((name) => {
      const written = write(form, name, fields[name]);
      draft.tracked.add(name);
      if (written.length) {
        first = first || written.find((field) => field.type !== 'hidden');
        const told = written.find((field) => field.type !== 'radio' || field.checked) || written[0];
        (told.type === 'file' ? [] : ['input', 'change']).forEach((type) => told.dispatchEvent(new Event(type, { bubbles: true })));
      } else if (!empty(fields[name].value) && !name.startsWith(FILES)) {
        left.push([].concat(fields[name].value).join(', '));
      }
    });
    draft.offered = null;
    if (left.length) {
      place(draft, panel);
      const rest = panel.querySelector('[data-sop-part="left"]');
      rest.hidden = false;
      rest.querySelector('textarea').value = left.join('\n\n');
      panel.querySelectorAll('[data-sop-part="restore"], [data-sop-part="fields"], [data-sop-part="older"]').forEach((part) => part.remove());
    } else {
      panel.remove();
    }
    say(draft, says.sopRestored);
    if (first) {
      first.focus();
    }
  }

  async function discard(draft, panel) {
    draft.offered = null;
    draft.kept = null;
    panel.remove();
    const field = fieldsOf(formOf(draft)).find((found) => found.type !== 'hidden');
    if (field) {
      field.focus();
    }
    if (Object.keys(typedInto(draft)).length) {
      await keep(draft);
    } else {
      await store(draft, null);
    }
  }

  // Sending

  function hidden(form, name, value) {
    const field = form.querySelector('input[name="' + name + '"]') || form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name }));
    field.value = value;
  }

  // A form is not sent into a session that may have ended: first what is typed is kept, and that tells.
  async function hold(draft, submitter) {
    if (draft.held) {
      return;
    }
    draft.held = true;
    const fresh = await keep(draft, false, true);
    draft.held = false;
    if (fresh) {
      formOf(draft).requestSubmit(submitter);
    }
  }

  window.addEventListener('submit', (event) => {
    const draft = drafts.find((known) => known.id === event.target.id);
    if (!draft || (event.submitter && event.submitter.dataset.sopDownload)) {
      return;
    }
    if (Date.now() - heard > STALE) {
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(draft, event.submitter);
    }
  }, true);

  // Nobody has held it back, for a file on its way or since it was sent already.
  window.addEventListener('submit', (event) => {
    const draft = drafts.find((known) => known.id === event.target.id);
    if (!draft || event.defaultPrevented || (event.submitter && event.submitter.dataset.sopDownload)) {
      return;
    }
    hidden(event.target, 'sop-draft', draft.key);
    hidden(event.target, 'sop-typed', textOf(draft, typedInto(draft), true)); // comes back where the form is sent in vain
    event.target.action = context + draft.key.split('#')[0];
    draft.sent = true;
  });

  // When

  const keepAll = (leaving) => drafts.forEach((draft) => keep(draft, leaving));

  document.addEventListener('focusout', (event) => {
    const form = event.target.form;
    const draft = form && isTyped(event.target) && drafts.find((known) => known.id === form.id);
    if (draft) {
      keep(draft);
    }
  });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { keepAll(true); } });
  document.addEventListener('sop-session-ended', () => { heard = 0; });
  // The server knows this page no more: it is opened anew, and what is typed comes back.
  document.addEventListener('sop-view-gone', async () => {
    if (drafts.some((draft) => draft.sent)) {
      return; // it has led on already
    }
    document.body.inert = true; // what is typed from here on would be lost
    const kept = await Promise.all(drafts.map((draft) => store(draft, textOf(draft, typedInto(draft), true))));
    if (kept.every(Boolean)) {
      drafts.forEach((draft) => { draft.sent = true; });
      window.location.reload();
    } else {
      document.body.inert = false;
    }
  });
  window.addEventListener('pagehide', () => keepAll(true));
  // A page that the browser brings back after its form was sent shows a form that is done: a new one is wanted.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && drafts.some((draft) => draft.sent)) {
      window.location.reload();
    }
  });

  // A file takes long to send: it is kept as soon as it is there, and has been written into the page.
  if (window.jQuery) {
    window.jQuery(document).on('fileuploadalways', () => setTimeout(keepAll));
  }

  async function start() {
    document.querySelectorAll('main form[data-sop-draft]').forEach((form) => {
      if (fieldsOf(form).length || filesOf(form).length) {
        drafts.push(begin(form));
      }
    });
    if (drafts.length === 0) {
      return;
    }
    setInterval(keepAll, Number(says.sopEvery) * 1000);
    const wanted = drafts.map((draft) => 'form=' + encodeURIComponent(draft.key)).join('&');
    try {
      const answer = await fetch(says.sopUrl + '?' + wanted);
      const found = answer.ok ? await answer.json() : [];
      found.forEach((kept) => offer(drafts.find((draft) => draft.key === kept.form), JSON.parse(kept.content), kept.at));
    } catch (unreachable) {
      asked = true;
      return; // the page works without; the next save says it
    }
    asked = true;
    // What came back from the server with a refusal is typed and not sent.
    drafts.filter((draft) => formOf(draft).dataset.sopSent === 'true').forEach((draft) => {
      Object.keys(draft.rendered).filter((name) => !empty(draft.rendered[name])).forEach((name) => draft.tracked.add(name));
      keep(draft);
    });
  }

  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
