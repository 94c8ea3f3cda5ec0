package id.sop.documents.print;

import id.sop.organisation.CurrentCaller;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;

/** Prints the official papers of all modules as PDF, each under the letterhead of the office and with a line in the trace. */
@Stateless
@RolesAllowed("**")
public class PaperPrint {

    @Inject
    CurrentCaller current;

    @Any
    @Inject
    Instance<OfficialPaper<?>> papers;

    @Inject
    PaperFrame frame;

    @Inject
    PdfPrinter printer;

    @Inject
    Event<Traced> trace;

    /** The paper of this key, for every officer. @throws PaperNotFound if there is none */
    public OfficialPaper<?> find(String key) {
        current.get();
        return papers.stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow(PaperNotFound::new);
    }

    /**
     * A paper of one thing as it stands now.
     *
     * @param number of the thing, as in an address
     * @throws id.sop.shared.DomainException as {@link OfficialPaper#find} refuses
     */
    public <T> byte[] pdf(OfficialPaper<T> paper, String number) {
        var caller = current.get();
        var thing = paper.find(caller, number);
        trace.fire(paper.printed(thing));
        var content = new HashMap<>(paper.content(thing));
        content.put("letterhead", frame.letterhead(caller.office()));
        content.put("printed", frame.printed(caller));
        return printer.print(paper.key(), new PaperWords(paper.getClass()), content);
    }
}
