/** Who may what: every account on every method of every service, with records of her own, of another position and of another office. */
package id.sop.access;
