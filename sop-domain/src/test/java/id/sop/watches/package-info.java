/** A module of the tests whose things take two officers: watches, which one hands over to the next. */
package id.sop.watches;
