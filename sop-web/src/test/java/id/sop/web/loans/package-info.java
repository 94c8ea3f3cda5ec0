/** The web half of the module that only the tests have ({@code id.sop.loans} in {@code sop-domain}): what the recipe "Add a module" says of pages. */
package id.sop.web.loans;
