package id.sop.web.files;

import id.sop.shared.DomainException;
import id.sop.web.errors.FacesErrors;
import id.sop.web.shared.Notices;
import id.sop.web.watch.Outage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.event.FileUploadEvent;

/** Hands what {@code sop:file} receives to its attachments; a refusal becomes the message of that field. */
@Named
@RequestScoped
public class FileUploads {

    @Inject
    Notices notices;

    @Inject
    FacesContext faces;

    public void receive(FileUploadEvent event) throws IOException {
        var attachments = (Attachments) event.getComponent().getAttributes().get("attachments");
        var file = event.getFile();
        try (InputStream content = file.getInputStream()) {
            attachments.add(file.getFileName(), file.getSize(), content);
        } catch (DomainException refusal) {
            notices.refused(event.getComponent().getClientId(faces), refusal);
        } catch (Exception failure) {
            // A commit that fails arrives as an exception that nobody declares
            if (Outage.of(failure).filter(Outage.STORAGE_FULL::equals).isEmpty()) {
                throw failure;
            }
            FacesErrors.sayFull(event.getComponent().getClientId(faces), failure);
        }
    }
}
