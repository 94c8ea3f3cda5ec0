package id.sop.web.files;

import id.sop.documents.files.FileInfo;

/** The files that one kind of thing keeps, opened for those who may see that thing: one bean per kind. */
public interface KeptFiles {

    /** The kind of thing, as {@link FileInfo#subjectKind()} names it. */
    String kind();

    /** Opens a file and traces it. @throws id.sop.shared.DomainException if the caller may not see what keeps it */
    FileInfo open(String fileId);
}
