/** What officers have typed and not sent yet (isian sementara). */
package id.sop.drafts;
