/**
 * Tests of the whole on the provisioned server: {@code inside} runs in the server, {@code outside} talks to it by HTTP.
 */
package id.sop.server;
