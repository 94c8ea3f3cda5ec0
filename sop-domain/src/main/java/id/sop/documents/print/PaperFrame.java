package id.sop.documents.print;

import id.sop.documents.files.FileStore;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What stands around every printed paper of an office: its letterhead, and by whom and when it was printed. */
@ApplicationScoped
public class PaperFrame {

    private static final PaperWords WORDS = new PaperWords(PaperFrame.class);

    @Inject
    Offices offices;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** The letterhead of an office. */
    public Letterhead letterhead(String code) {
        var office = offices.office(code);
        var unit = office.name().startsWith(office.institution()) ? "" : office.name();
        var address = Optional.ofNullable(office.address()).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return new Letterhead(
                office.government(),
                office.institution(),
                unit,
                address,
                office.emblemFile().map(file -> files.stored(code, file)));
    }

    /** The line that says when, by whom and in which position a paper was printed. */
    public String printed(Caller caller) {
        var positions = String.join(", ", offices.titlesOf(caller.authority()));
        var zone = offices.office(caller.office()).zone();
        return WORDS.of("printed", PaperWords.moment(clock.instant(), zone), caller.name(), positions);
    }
}
