/** Papers of every kind: files, prints, exports, and the ledger of official numbers. */
package id.sop.documents;
