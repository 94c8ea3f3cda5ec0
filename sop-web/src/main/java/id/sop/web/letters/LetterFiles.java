package id.sop.web.letters;

import id.sop.documents.files.FileInfo;
import id.sop.letters.LetterRegister;
import id.sop.web.files.KeptFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The files that letters keep: scans, and the papers of follow-ups. */
@ApplicationScoped
class LetterFiles implements KeptFiles {

    @Inject
    LetterRegister register;

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public FileInfo open(String fileId) {
        return register.openFile(fileId);
    }
}
