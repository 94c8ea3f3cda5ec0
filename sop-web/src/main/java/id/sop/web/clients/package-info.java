/** The pages of clients: intakes at their rows, the register of clients and one of them. */
package id.sop.web.clients;
