package id.sop.letters;

import id.sop.documents.Letterhead;
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
class PaperFrame {

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    Letterhead letterhead(String code) {
        var office = offices.office(code);
        var unit = office.name().startsWith(office.institution()) ? "" : office.name();
        var address = Optional.ofNullable(office.address())
                .filter(line -> !line.isBlank())
                .map(List::of)
                .orElse(List.of());
        return new Letterhead(office.government(), office.institution(), unit, address, Optional.empty());
    }

    String printed(Caller caller) {
        var positions =
                caller.positions().stream().sorted().map(offices::nameOf).collect(Collectors.joining(", "));
        var zone = offices.office(caller.office()).zone();
        return OfficialWords.of("printed", OfficialWords.moment(clock.instant(), zone), caller.name(), positions);
    }
}
