package id.sop.web.administration;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.print.LetterheadService;
import id.sop.web.files.KeptFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The files that an office itself keeps: its emblem, which stands on every paper and so is everybody's to see. */
@ApplicationScoped
class OfficeFiles implements KeptFiles {

    @Inject
    LetterheadService letterheads;

    @Override
    public String kind() {
        return "office";
    }

    @Override
    public FileInfo open(String fileId) {
        return letterheads.emblem().filter(file -> file.id().equals(fileId)).orElseThrow(FileNotFound::new);
    }
}
