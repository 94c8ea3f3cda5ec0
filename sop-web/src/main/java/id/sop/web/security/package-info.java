/** Who comes in, for how long, from where, and what every answer forbids. */
package id.sop.web.security;
