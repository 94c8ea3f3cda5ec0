/** Real users in a real browser: one journey per business story, and the support that they share. */
package id.sop.journeys;
