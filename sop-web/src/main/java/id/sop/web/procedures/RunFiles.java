package id.sop.web.procedures;

import id.sop.documents.files.FileInfo;
import id.sop.procedures.runs.RunRegister;
import id.sop.web.files.KeptFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The files that runs keep: papers attached to performed steps. */
@ApplicationScoped
class RunFiles implements KeptFiles {

    @Inject
    RunRegister register;

    @Override
    public String kind() {
        return "run";
    }

    @Override
    public FileInfo open(String fileId) {
        return register.openFile(fileId);
    }
}
