/** Input fields: what a tag derives from a property and its constraints, choices, look-ups, days as people write them. */
package id.sop.web.fields;
