// An open page asks every half minute whether the inbox has changed; it does not while nobody looks at it. The list is renewed in its place, what
// has the focus and what is typed stay, and a reminder is shown before and at the due time.
(() => {
  'use strict';

  const frame = document.getElementById('sop-inbox');
  if (!frame) {
    return;
  }
  const says = frame.dataset;
  const news = document.getElementById('sop-inbox-news');
  const reminders = document.getElementById('sop-reminders');
  const TOLD = 'sop-reminded';
  const UNATTENDED = { 'Sop-Unattended': 'true' };
  const PARTS = ['.sop-counters', '.sop-table-frame', '.sop-list-paging'];
  let tag = null;
  let asking = false;
  let over = false;

  const isInbox = () => document.querySelector('[data-sop-inbox]') !== null;
  const keys = (page) => [...page.querySelectorAll('[data-sop-task]')].map((row) => row.dataset.sopTask);

  async function ask() {
    if (asking || over || document.visibilityState === 'hidden') {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(says.sopUrl, { cache: 'no-store', headers: Object.assign(tag ? { 'If-None-Match': tag } : {}, UNATTENDED) });
      if (answer.status === 401 || answer.redirected) {
        over = true; // the page says so elsewhere
      } else if (answer.ok) {
        const first = tag === null;
        tag = answer.headers.get('ETag');
        show(await answer.json());
        if (!first && isInbox()) {
          await renew();
        }
      }
    } catch (unreachable) {
      // asked again in half a minute
    }
    asking = false;
  }

  function show(state) {
    Object.entries(state.counts).forEach(([entry, count]) => {
      const badge = document.querySelector('[data-sop-count="' + entry + '"]');
      if (badge) {
        badge.textContent = count;
        badge.hidden = count === 0;
      }
    });
    const told = remembered();
    state.reminders.filter((reminder) => !told.includes(reminder.key)).forEach((reminder) => {
      told.push(reminder.key);
      remind(reminder.text);
    });
    sessionStorage.setItem(TOLD, JSON.stringify(told.slice(-200)));
  }

  function remembered() {
    return JSON.parse(sessionStorage.getItem(TOLD) || '[]');
  }

  function remind(text) {
    const notice = document.getElementById('sop-reminder').content.firstElementChild.cloneNode(true);
    notice.querySelector('[data-sop-part="text"]').textContent = text;
    notice.querySelector('[data-sop-part="close"]').addEventListener('click', () => notice.remove());
    reminders.append(notice);
    while (reminders.children.length > 3) {
      reminders.firstElementChild.remove();
    }
  }

  async function renew() {
    const answer = await fetch(location.href, { headers: UNATTENDED });
    if (!answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const before = keys(document);
    const arrived = keys(page).filter((key) => !before.includes(key)).length;
    const focus = focused();
    const table = page.querySelector('.sop-table-frame');
    if (!table) {
      return;
    }
    PARTS.forEach((part) => {
      const old = document.querySelector(part);
      const now = page.querySelector(part);
      if (old && now) {
        old.replaceWith(document.adoptNode(now));
      }
    });
    document.dispatchEvent(new CustomEvent('sop-inbox-renewed'));
    refocus(focus);
    if (arrived) {
      news.textContent = says.sopNew.replace('%', () => arrived);
    }
  }

  // The focus in the list belongs to a task, not to a place.
  function focused() {
    const row = document.activeElement && document.activeElement.closest('[data-sop-task]');
    const counter = document.activeElement && document.activeElement.closest('.sop-counters a');
    return row ? '[data-sop-task="' + CSS.escape(row.dataset.sopTask) + '"]' : counter ? '.sop-counters a[href="' + CSS.escape(counter.getAttribute('href')) + '"]' : null;
  }

  function refocus(where) {
    const found = where && document.querySelector(where);
    const target = found && (found.matches('a') ? found : found.querySelector('button, a'));
    if (target) {
      target.focus();
    } else if (where) {
      document.getElementById('content').focus();
    }
  }

  document.addEventListener('visibilitychange', ask);
  setInterval(ask, Number(says.sopEvery) * 1000);
  ask();
})();
