/** What follows from the declaration of a register: its pages, its print, its tables. */
package id.sop.registers.books;
