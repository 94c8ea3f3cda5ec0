// Days and times: typed in any usual way, or picked from a calendar that knows which day it is in the office and on which it does not work.
(() => {
  'use strict';

  const DAY = /^\s*(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\s*$|^\s*(\d{2})(\d{2})(\d{4})\s*$/;
  const TIME = /^\s*(\d{1,2})\s*[.:,]?\s*(\d{2})\s*$/;
  let office = null;

  // Before anybody else looks at it: the day as the picker reads it, the time as the server does.
  ['change', 'blur'].forEach((type) => document.addEventListener(type, ({ target }) => {
    if (!(target instanceof HTMLInputElement)) {
      return;
    }
    const day = target.closest('.sop-day') && DAY.exec(target.value);
    const time = target.matches('.sop-time') && TIME.exec(target.value);
    if (day) {
      const [d, m, y] = day.slice(1).filter(Boolean);
      target.value = d.padStart(2, '0') + '-' + m.padStart(2, '0') + '-' + y;
    } else if (time) {
      target.value = time[1].padStart(2, '0') + ':' + time[2];
    }
    warn(target);
  }, true));

  const two = (number) => String(number).padStart(2, '0');
  const iso = (year, month, day) => year + '-' + two(month) + '-' + two(day);
  const written = (date) => date.split('-').reverse().join('-');

  function free(date) {
    return office ? office.free[date] : undefined;
  }

  function nextWorkingDay(date) {
    const next = new Date(date + 'T12:00:00Z');
    do {
      next.setUTCDate(next.getUTCDate() + 1);
    } while (free(next.toISOString().slice(0, 10)) !== undefined);
    return next.toISOString().slice(0, 10);
  }

  function saidOfFree(word, date) {
    const why = date ? free(date) : undefined;
    return why === undefined ? '' : (why ? word.dataset.sopFree : word.dataset.sopFreeWeek)
      .replace('%w', () => written(nextWorkingDay(date))).replace('%n', () => why);
  }

  // A due day on which the office does not work is no mistake, but nobody works then; nor is one that has passed, where something is entered late.
  function warn(input) {
    const word = input.closest('.sop-field')?.querySelector('[data-sop-free]');
    const day = word && DAY.exec(input.value);
    if (!word) {
      return;
    }
    const date = day && iso(...day.slice(1).filter(Boolean).reverse());
    const said = date && office && date < office.today ? word.dataset.sopPast : saidOfFree(word, date);
    if (word.textContent !== said) {
      word.textContent = said;
      word.scrollIntoView({ block: 'nearest' });
    }
  }

  // A filter is no field of Faces, and gets the same picker here.
  function addPickers() {
    document.querySelectorAll('[data-sop-picker]').forEach((box) => window.PrimeFaces.cw('DatePicker', 'sop_' + box.id, {
      id: box.id, userLocale: document.documentElement.lang, dateFormat: 'dd-mm-yy', yearRange: 'c-10:c+10', selectionMode: 'single', showIcon: true,
      showOnFocus: false, monthNavigator: true, yearNavigator: 'true', keepInvalid: true, appendTo: '@(body)', showOtherMonths: true, selectOtherMonths: false
    }));
  }

  function teachPickers() {
    const picker = window.jQuery.prime.datePicker.prototype;
    const { getNow, renderDateCellContent, selectDate } = picker;
    picker.getNow = function now() {
      return office ? new Date(office.today + 'T00:00:00') : getNow.call(this);
    };
    picker.renderDateCellContent = function cell(date, style) {
      const why = free(iso(date.year, date.month + 1, date.day));
      const drawn = renderDateCellContent.call(this, date, why === undefined ? style : style + ' sop-free');
      const title = why && 'title="' + why.replace(/[&"<]/g, (sign) => '&#' + sign.charCodeAt(0) + ';') + '" ';
      return why ? drawn.replace(/^<(a|span) /, (tag) => tag + title) : drawn;
    };
    picker.selectDate = function select(...given) {
      selectDate.apply(this, given);
      warn(this.inputfield[0]);
    };
  }

  // The button of a picker holds a word of PrimeFaces' own that nobody sees; who speaks to the browser says what the button is called.
  function nameButtons() {
    document.querySelectorAll('.ui-datepicker-trigger').forEach((button) => {
      button.querySelector('.ui-button-text').textContent = button.getAttribute('aria-label');
    });
  }

  // What was refused stays as it was typed: the picker writes a year like 0026 anew as it begins.
  function keepTyped() {
    document.querySelectorAll('.sop-day input.ui-state-error').forEach((input) => {
      if (input.value !== input.defaultValue) {
        input.value = input.defaultValue;
      }
    });
  }

  async function askTheOffice() {
    try {
      const answer = await fetch(document.getElementById('sop-days').dataset.sopUrl, { headers: { 'Sop-Unattended': 'true' } });
      if (answer.ok && !answer.redirected) {
        office = await answer.json();
        window.jQuery('.sop-day').each((number, box) => window.jQuery(box).data('primeDatePicker')?.updatePanel());
        document.querySelectorAll('[data-sop-free]').forEach((word) => warn(word.closest('.sop-field').querySelector('input')));
      }
    } catch (unreachable) {
      // the calendars are those of the machine then
    }
  }

  function start() {
    if (document.querySelector('.sop-day') && window.PrimeFaces && window.PrimeFaces.widget.DatePicker) {
      teachPickers();
      addPickers();
      window.jQuery(nameButtons);
      window.jQuery(keepTyped);
      window.jQuery(document).on('pfAjaxComplete', nameButtons);
      askTheOffice();
    }
  }

  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
