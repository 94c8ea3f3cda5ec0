/** Registers (buku register): each declared once by its module, by its columns and by what narrows it. */
package id.sop.registers;
