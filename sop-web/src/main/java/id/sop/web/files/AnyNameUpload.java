package id.sop.web.files;

import jakarta.faces.context.FacesContext;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.model.file.UploadedFile;

/** The field of a file, which takes any name: PrimeFaces refuses "Surat%20Undangan.pdf" or a question mark, where the name only needs to be cleaned. */
public class AnyNameUpload extends FileUpload {

    @Override
    public void validateFilename(FacesContext faces, UploadedFile file) {
        // the name is cleaned before the file is kept
    }
}
