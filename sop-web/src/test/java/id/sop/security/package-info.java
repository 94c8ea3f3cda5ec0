/** What docs/SECURITY.md and docs/security/asvs.csv say, held against the sources and classes of all modules. */
package id.sop.security;
