/** Incoming letters from the front desk to the archive. */
package id.sop.letters;
