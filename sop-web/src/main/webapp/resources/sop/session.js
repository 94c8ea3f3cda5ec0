// Before the session ends the page says so: it asks whether somebody is there, and at the end of a working day it asks to finish. All tabs count
// the same time; nothing but the time is kept in the browser.
(() => {
  'use strict';

  const dialog = document.getElementById('sop-session');
  if (!dialog) {
    return;
  }
  const says = dialog.dataset;
  const SEEN = 'sop-session-seen';
  const idle = Number(says.sopIdle) * 1000;
  const askedBefore = Number(says.sopAskedBefore) * 1000;
  const warnedBefore = Number(says.sopWarnedBefore) * 1000;
  const part = (name) => dialog.querySelector('[data-sop-part="' + name + '"]');
  let seen = Date.now();
  let finish = Date.now() + Number(says.sopLeft) * 1000;
  let asking = false;
  let ended = false;

  function mark(at) {
    seen = at;
    try {
      localStorage.setItem(SEEN, String(at));
    } catch (refused) {
      // a browser that keeps nothing: each tab counts for itself
    }
  }

  function show(over) {
    part('ending').hidden = over;
    part('ended').hidden = !over;
    dialog.setAttribute('aria-labelledby', over ? 'sop-session-ended' : 'sop-session-ending');
    dialog.setAttribute('aria-describedby', over ? 'sop-session-ended-text' : 'sop-session-ending-text');
    if (!dialog.open) {
      dialog.showModal();
    }
    (over ? part('login') : part('stay')).focus();
  }

  function end() {
    if (!ended) {
      ended = true;
      show(true);
    }
  }

  const clock = (milliseconds) => {
    const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
    return Math.floor(seconds / 60) + '.' + String(seconds % 60).padStart(2, '0');
  };

  // The server knows: another tab may have done something.
  async function check(method) {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(says.sopUrl, { method, headers: method === 'GET' ? { 'Sop-Unattended': 'true' } : {} });
      if (answer.status === 401 || answer.redirected) {
        end();
      } else if (answer.ok) {
        const left = await answer.json();
        ended = false;
        mark(Date.now() - idle + left.idle * 1000);
        finish = Date.now() + left.absolute * 1000;
      }
    } catch (unreachable) {
      // the next second asks again
    }
    asking = false;
  }

  async function tick() {
    if (ended) {
      return;
    }
    const now = Date.now();
    if (idle - (now - seen) <= askedBefore && !dialog.open || idle - (now - seen) <= 0 || finish - now <= 0) {
      await check('GET');
    }
    if (ended) {
      return;
    }
    const left = idle - (Date.now() - seen);
    if (left <= askedBefore && !dialog.open) {
      show(false);
    } else if (left > askedBefore && dialog.open) {
      dialog.close();
    }
    part('left').textContent = clock(left);
    document.getElementById('sop-session-finish').hidden = finish - Date.now() > warnedBefore;
  }

  async function stay() {
    await check('POST');
    if (!ended) {
      dialog.close();
    }
  }

  part('stay').addEventListener('click', stay);
  // A page that holds text which nobody has kept is not left: the login opens beside it, and the text is kept again afterwards.
  part('login').addEventListener('click', () => {
    const address = location.href.split('#')[0];
    if (document.querySelector('.sop-draft-wrong')) {
      window.open(address, '_blank', 'noopener');
    } else {
      location.assign(address);
    }
  });
  dialog.addEventListener('cancel', (event) => {
    if (!ended) {
      event.preventDefault();
      stay();
    }
  });
  window.addEventListener('storage', (event) => {
    if (event.key === SEEN && event.newValue) {
      seen = Number(event.newValue);
      if (ended) {
        check('GET').then(() => { if (!ended) { dialog.close(); } });
      }
    }
  });
  document.addEventListener('visibilitychange', tick);
  document.addEventListener('sop-session-ended', end);
  document.addEventListener('sop-session-seen', () => mark(Date.now()));
  mark(seen);
  setInterval(tick, 1000);
})();
