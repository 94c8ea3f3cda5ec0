// Files on their way to the server: one over the limit is not sent, a form that is sent waits for those that are, and what did not arrive is said
// at its field.
(() => {
  'use strict';

  const underWay = new Map(); // how many files of a field
  let waiting = null; // the form that is sent when they are there, and by which button
  const fieldOf = (element) => element.closest('[data-sop-limit]');

  function say(field, text) {
    field.querySelector('.sop-upload-word').textContent = text;
  }

  // The server would only cut the line.
  document.addEventListener('change', (event) => {
    const field = event.target.type === 'file' && fieldOf(event.target);
    if (field) {
      const large = [...event.target.files].some((file) => file.size > Number(field.dataset.sopLimit));
      say(field, large ? field.dataset.sopTooLarge : '');
      if (large) {
        event.stopImmediatePropagation();
        event.target.value = '';
      }
    }
  }, true);

  // A form that is sent would leave the file behind: it is sent when the file is there.
  document.addEventListener('submit', (event) => {
    const field = [...underWay.keys()].find((one) => event.target.contains(one));
    if (field) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = { form: event.target, submitter: event.submitter };
      say(field, field.dataset.sopPending);
      field.scrollIntoView({ block: 'nearest' });
    }
  }, true);

  // What is typed meanwhile is sent with it; a file that has not arrived, or was refused, is looked at first.
  function sendWaiting(field) {
    const { form, submitter } = waiting;
    waiting = null;
    if (form.isConnected && !field.querySelector('.ui-message-error') && !field.querySelector('.sop-upload-word').textContent) {
      form.requestSubmit(submitter);
    }
  }

  function begun(event) {
    const field = fieldOf(event.target);
    underWay.set(field, (underWay.get(field) || 0) + 1);
    name(field);
  }

  // PrimeFaces makes the line of a file, and neither its bar nor its button has a name in words.
  function name(field) {
    const label = field.querySelector('.sop-label').id;
    field.querySelectorAll('[role=progressbar]').forEach((bar) => bar.setAttribute('aria-labelledby', label));
    field.querySelectorAll('.ui-fileupload-cancel').forEach((button) => {
      button.setAttribute('aria-label', field.dataset.sopCancel);
      button.querySelector('.ui-button-text').textContent = field.dataset.sopCancel;
    });
  }

  function ended(event) {
    const field = fieldOf(event.target);
    const left = underWay.get(field) - 1;
    if (left > 0) {
      underWay.set(field, left);
    } else {
      underWay.delete(field);
      const word = field.querySelector('.sop-upload-word');
      if (word.textContent === field.dataset.sopPending) {
        word.textContent = '';
      }
      if (waiting && waiting.form.contains(field) && underWay.size === 0) {
        setTimeout(() => sendWaiting(field)); // after the answer has been written into the page
      }
    }
  }

  function failed(event, upload) {
    if (upload.errorThrown !== 'abort') { // somebody has cancelled it
      const field = fieldOf(event.target);
      const widget = window.PrimeFaces.getWidgetById(event.target.id);
      upload.files.forEach((file) => widget.removeFile(file)); // else it would be sent again with the next one
      say(field, field.dataset.sopFailed);
      const told = { 401: 'sop-session-ended', 410: 'sop-view-gone' }[upload.jqXHR.status];
      if (told) {
        document.dispatchEvent(new CustomEvent(told));
      }
    }
  }

  // Who moves a file goes with it: the list is drawn anew, and the same button would be that of another file.
  let moved = null;

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-sop-moves]');
    moved = button && { id: button.closest('[data-sop-held]').dataset.sopHeld, list: button.closest('.sop-attachments').id, way: button.dataset.sopMoves };
  }, true);

  function follow() {
    const line = moved && document.querySelector('[id="' + moved.list + '"] [data-sop-held="' + moved.id + '"]');
    if (line) {
      (line.querySelector('[data-sop-moves=' + moved.way + ']') || line.querySelector('[data-sop-moves]')).focus();
      moved = null;
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', follow);
      window.jQuery(document).on('fileuploadsubmit', begun).on('fileuploadalways', ended).on('fileuploadfail', failed);
    }
  });
})();
