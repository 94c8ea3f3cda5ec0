/** Servers of their own that are killed, and databases that go away: what officers, monitors and the next start then find. */
package id.sop.server.crash;
