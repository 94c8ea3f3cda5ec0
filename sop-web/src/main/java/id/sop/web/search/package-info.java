/** The search over all modules. */
package id.sop.web.search;
