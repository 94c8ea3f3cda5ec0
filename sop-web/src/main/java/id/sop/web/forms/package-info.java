/** Has every form carry a token and take effect once: by construction, so that no page and no bean says it. */
package id.sop.web.forms;
