package id.sop.documents.print;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileStore;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Office;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.LastChange;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The letterhead of the caller's office (kop naskah dinas): address and emblem are entered here, its names are given. */
@Stateless
@RolesAllowed("**")
public class LetterheadService {

    /** What keeps an emblem: the office. */
    static final String KIND = "office";

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    PaperFrame frame;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /** The letterhead as it is printed. */
    public Letterhead letterhead() {
        return frame.letterhead(current.get().office());
    }

    /**
     * What the office has entered, to be changed.
     *
     * @throws id.sop.organisation.NotPermitted without the right {@link Right#MAINTAIN_LISTS}
     */
    public LetterheadChange entered() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        return filled(offices.office(caller.office()));
    }

    /** The file of the emblem; empty while there is none. */
    public Optional<FileInfo> emblem() {
        var office = offices.office(current.get().office());
        return office.emblemFile().map(file -> files.info(office.code(), file));
    }

    /**
     * Changes address and emblem; papers that are printed from now on carry them.
     *
     * @throws id.sop.organisation.NotPermitted without the right {@link Right#MAINTAIN_LISTS}
     * @throws id.sop.shared.ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws EmblemNotAPicture if the file is no PNG or JPEG
     * @throws id.sop.documents.files.FileNotFound if there is no such file
     */
    public void change(@Valid LetterheadChange change) {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        var office = offices.locked(caller.office());
        change.requireUnchanged(filled(office), office.changed());
        var emblem = Optional.ofNullable(change.getEmblemFile())
                .map(file -> files.claim(caller, file, KIND, caller.office()));
        emblem.filter(file -> !file.type().isImage()).ifPresent(file -> {
            throw new EmblemNotAPicture(file.name());
        });
        var address = change.getAddress() == null ? "" : change.getAddress().strip();
        offices.changeLetterhead(
                caller.office(),
                address,
                emblem.map(FileInfo::id).orElse(null),
                new LastChange(caller.name(), clock.instant()));
        trace.fire(Traced.done(
                "letterhead.changed",
                KIND,
                caller.office(),
                Map.of("address", address, "emblem", emblem.map(FileInfo::name).orElse(""))));
    }

    private static LetterheadChange filled(Office office) {
        var change = new LetterheadChange();
        change.setAddress(office.address());
        change.setEmblemFile(office.emblemFile().orElse(null));
        change.filled();
        return change;
    }
}
