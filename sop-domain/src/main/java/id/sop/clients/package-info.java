/**
 * The people whom a home serves (klien): who they are, how they come through its door, and the cases and stays that begin there.
 */
package id.sop.clients;
