package id.sop.documents.print;

import id.sop.documents.files.FileStore;
import id.sop.organisation.Actor;
import id.sop.organisation.Caller;
import id.sop.organisation.Nip;
import id.sop.organisation.Officer;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        return lettering(code).under(offices.office(code).emblemFile().map(file -> files.stored(code, file)));
    }

    /** The letterhead of an office without its emblem, for where only its words are shown. */
    public Letterhead lettering(String code) {
        var office = offices.office(code);
        var unit = office.name().startsWith(office.institution()) ? "" : office.name();
        var address = Optional.ofNullable(office.address()).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return new Letterhead(office.government(), office.institution(), unit, address, Optional.empty());
    }

    /** Where the head of an office signs, or who did for her: the name as it was then, or the one entered since where only the account was known. */
    public Signature signature(String code, Optional<Actor> actor, Optional<Instant> at) {
        var office = offices.office(code);
        var officer = actor.flatMap(by -> offices.officer(code, by.username()));
        return new Signature(
                office.city(),
                at.map(instant -> LocalDate.ofInstant(instant, office.zone())),
                actor.map(Actor::positionName).orElseGet(() -> offices.nameOf(office.headPosition())),
                actor.map(by -> by.name().equals(by.username())
                                ? officer.map(Officer::name).orElse(by.name())
                                : by.name())
                        .orElse(""),
                officer.map(Officer::nip).map(Nip::printed).orElse(""));
    }

    /** The line that says when, by whom and in which position a paper was printed. */
    public String printed(Caller caller) {
        var positions = String.join(", ", offices.titlesOf(caller.authority()));
        var zone = offices.office(caller.office()).zone();
        return WORDS.of("printed", PaperWords.moment(clock.instant(), zone), caller.name(), positions);
    }
}
