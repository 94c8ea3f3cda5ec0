package id.sop.backup;

import id.sop.shared.DataFolder;

/**
 * What is backed up and restored together.
 *
 * @param data the server's data folder
 * @param database embedded in that folder, or elsewhere
 * @param folders the keys, and the accounts
 */
record Installation(DataFolder data, DatabaseAddress database, Folders folders) {}
