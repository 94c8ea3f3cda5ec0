/** The forms that were sent: each takes effect once, and is answered as it was the first time. */
package id.sop.forms;
