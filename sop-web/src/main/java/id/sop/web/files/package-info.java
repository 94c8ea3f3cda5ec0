/** Files on their way in and out: attachments, stored files, prints and exports. */
package id.sop.web.files;
