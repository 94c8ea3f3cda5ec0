/** Offices, their positions, the officers who hold them, and who calls just now. */
package id.sop.organisation;
