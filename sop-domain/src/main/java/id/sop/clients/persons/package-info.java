/**
 * Who somebody is, as far as the home knows: names, birth, numbers and region as values, and whether two descriptions mean the same person;
 * and the persons themselves, with sealed contact, found again by keyed hashes.
 */
package id.sop.clients.persons;
