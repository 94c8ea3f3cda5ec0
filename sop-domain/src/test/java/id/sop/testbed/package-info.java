/** The application without a server: real CDI, real EclipseLink, both databases; for tests that read like an office at work. */
package id.sop.testbed;
