/** The shipped EAR, byte for byte, on a second server. */
package id.sop.server.payara;
