/** The files that the offices keep: the one way in, and the one way out. */
package id.sop.documents.files;
