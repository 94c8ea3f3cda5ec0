package id.sop.clients;

/** What is entered of a member for the record of admission: received for good, held or not (penerimaan menurut BA). */
public class MemberRecording extends MemberEntry {}
