/**
 * Aids that an office lends (peminjaman alat bantu). A module in the tree of tests only: by it the recipe "Add a module" of CONTRIBUTING is tried,
 * and the application knows nothing of it.
 */
package id.sop.loans;
