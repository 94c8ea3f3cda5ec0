/** How this server is: what an administrator should know before somebody has to ask. */
package id.sop.operation;
