/** Whether the server is well: incidents, outages, figures, the certificate, the log. */
package id.sop.web.watch;
