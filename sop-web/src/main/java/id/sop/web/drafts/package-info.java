/** What is typed and not sent yet. */
package id.sop.web.drafts;
