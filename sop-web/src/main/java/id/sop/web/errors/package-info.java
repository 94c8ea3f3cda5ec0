/** What a page says when a rule refuses, or when something fails that nobody foresaw. */
package id.sop.web.errors;
