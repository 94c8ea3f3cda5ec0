/** The ledger of official numbers: series without gaps, and a line for each number. */
package id.sop.documents.numbers;
