/** Kills the application and its database at random moments and compares what is stored with what was acknowledged. */
package id.sop.crash;
