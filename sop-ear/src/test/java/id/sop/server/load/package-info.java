/** Measures how fast the whole server is, as an office meets it. Run by {@code ./mvnw -Pload verify}; figures in docs/PERFORMANCE.md. */
package id.sop.server.load;
