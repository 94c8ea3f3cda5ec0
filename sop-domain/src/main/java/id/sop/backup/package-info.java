/** Backup and restore of an installation, the same on every database; behind {@code bin/Backup.java}. */
package id.sop.backup;
