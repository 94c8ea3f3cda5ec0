package id.sop.documents.files;

import id.sop.documents.uploads.CheckedFile;
import id.sop.organisation.Caller;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** What becomes of a file once it has been looked at: it is stored with its content, or a line in the trace says why not. */
@ApplicationScoped
class StoredFiles {

    private static final String KIND = "file";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    @Transactional
    FileInfo keep(Caller caller, CheckedFile checked) {
        var file = new StoredFile(caller.office(), checked, caller.username(), clock.instant());
        em.persist(file);
        em.persist(new StoredFileContent(file.info().id(), checked.content()));
        trace.fire(Traced.done(
                "file.received",
                KIND,
                "-",
                // its name may say whom it is about, and nobody knows yet who may read that
                Map.of("treatment", checked.treatment().name(), "sha256", checked.sha256())));
        return file.info();
    }

    /** In a transaction of its own, which the refusal does not undo. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void traceRefused(CheckedFile checked, String malware) {
        trace.fire(Traced.done("file.refused", KIND, "-", Map.of("file", checked.name(), "malware", malware)));
    }
}
