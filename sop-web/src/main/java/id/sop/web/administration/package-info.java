/** The pages of administrator and auditor: lists and the trace. */
package id.sop.web.administration;
