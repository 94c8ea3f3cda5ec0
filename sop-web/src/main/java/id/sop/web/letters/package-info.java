/** Pages of letters. */
package id.sop.web.letters;
