package id.sop.documents;

import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands around every printed paper of an office: its letterhead, and by whom and when it was printed. */
@ApplicationScoped
public class PaperFrame {

    private static final PaperWords WORDS = new PaperWords(PaperFrame.class);

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The letterhead of an office. */
    public Letterhead letterhead(String code) {
        var office = offices.office(code);
        var unit = office.name().startsWith(office.institution()) ? "" : office.name();
        var address = Optional.ofNullable(office.address())
                .filter(line -> !line.isBlank())
                .map(List::of)
                .orElse(List.of());
        return new Letterhead(office.government(), office.institution(), unit, address, Optional.empty());
    }

    /** When and by whom a paper was printed. */
    public String printed(Caller caller) {
        var positions =
                caller.positions().stream().sorted().map(offices::nameOf).collect(Collectors.joining(", "));
        var zone = offices.office(caller.office()).zone();
        return WORDS.of("printed", PaperWords.moment(clock.instant(), zone), caller.name(), positions);
    }
}
