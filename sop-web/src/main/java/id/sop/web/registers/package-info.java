/** The pages, prints and tables of the registers that the modules declare. */
package id.sop.web.registers;
