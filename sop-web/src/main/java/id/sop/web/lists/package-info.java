/** Lists whose state stands in the address. */
package id.sop.web.lists;
