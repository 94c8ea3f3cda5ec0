/**
 * Who somebody is, as far as the home knows: names, birth, numbers and region as values, and whether two descriptions mean the same person. Plain
 * Java.
 */
package id.sop.clients.persons;
