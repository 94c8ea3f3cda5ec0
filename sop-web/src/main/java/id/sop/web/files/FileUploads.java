package id.sop.web.files;

import id.sop.shared.DomainException;
import id.sop.web.errors.FacesErrors;
import id.sop.web.shared.Notices;
import id.sop.web.watch.Outage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** Hands what {@code sop:file} receives to its attachments; a refusal becomes the message of that field. */
@Named
@RequestScoped
public class FileUploads {

    /** The request parameter with the ids of files that come back. */
    private static final String AGAIN = "held";

    private static final String[] NONE = {};

    @Inject
    Notices notices;

    @Inject
    FacesContext faces;

    public void receive(FileUploadEvent event) throws IOException {
        var attachments = attachments(event.getComponent());
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

    /** Takes the files that a draft of the form names, in its order and no others; whose file was removed meanwhile is told at its field. */
    public void again(ActionEvent event) {
        var attachments = attachments(event.getComponent());
        var field = event.getComponent().getClientId(faces).replaceFirst("-again$", "");
        var named = List.of(
                faces.getExternalContext().getRequestParameterValuesMap().getOrDefault(AGAIN, NONE));
        attachments.files().stream()
                .map(Attachments.Attached::id)
                .filter(id -> !named.contains(id))
                .forEach(attachments::remove);
        for (var id : named) {
            try {
                attachments.again(id);
            } catch (DomainException refusal) {
                notices.refused(field, refusal);
            }
        }
    }

    private static Attachments attachments(UIComponent component) {
        return (Attachments) component.getAttributes().get("attachments");
    }
}
