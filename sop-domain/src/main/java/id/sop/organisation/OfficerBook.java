package id.sop.organisation;

import static id.sop.registers.RegisterColumn.of;

import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The register of officers (daftar pegawai) of an office, for its administrator. */
@ApplicationScoped
class OfficerBook implements Register<Officer, OfficerRow> {

    private static final String ACTS =
            "o.username in (select a.username from ActingAppointment a where a.office = :office and "
                    + ActingAppointment.VALID;

    private static final String SUSPENDED =
            "o.username in (select s.username from Suspension s where s.office = :office and s.liftedAt is null)";

    private static final String WORDS =
            "lower(concat(o.name, concat(' ', concat(o.username, concat(' ', coalesce(o.nip, ''))))))";

    private static final Narrowing<String> TEXT = Narrowing.text(null);
    private static final Narrowing<String> POSITION = Narrowing.own("position", String.class);
    private static final Narrowing<OfficerPeculiarity> ONLY = Narrowing.own("only", OfficerPeculiarity.class);

    private static final List<RegisterColumn<OfficerRow>> COLUMNS = List.of(
            of("account", OfficerRow::username).sortedBy("o.username").onPaper(30),
            of("name", OfficerRow::name).sortedBy("o.nameOrder").onPaper(50),
            of("nip", OfficerRow::nip).sortedBy("o.nip nulls last").onPaper(35),
            of("positions", OfficerRow::positions).onPaper(60),
            of("acting", OfficerBook::acting).onPaper(49),
            of("suspended", OfficerRow::suspended).onPaper(28),
            of("blocked", (OfficerRow row) -> row.blocked() ? Phrase.of("officers.blocked") : null)
                    .onPaper(20));

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    OfficerRows officers;

    @Inject
    OfficeDay days;

    @Override
    public String key() {
        return "officers";
    }

    @Override
    public Class<Officer> entity() {
        return Officer.class;
    }

    @Override
    public List<RegisterColumn<OfficerRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return List.of(TEXT, POSITION, ONLY);
    }

    @Override
    public String order() {
        return "name";
    }

    @Override
    public Map<String, List<Option>> choices() {
        var positions = offices.positions(current.get().office());
        return Map.of(POSITION.name(), Option.each(positions, Position::code, Position::name));
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_OFFICERS);
        return new Condition("Officer", "o").and("o.office = :office", "office", caller.office());
    }

    @Override
    public void narrow(Condition found, Wanted wanted) {
        found.andLowerCase(WORDS, searched(wanted.value(TEXT)));
        var today = days.today(current.get().office());
        var position = wanted.value(POSITION);
        if (position != null) {
            found.and("(o.username in (select h.username from Officer h join h.positions p where p = :position) or "
                            + ACTS + " and a.position = :position))")
                    .with("position", position)
                    .with("today", today);
        }
        if (wanted.value(ONLY) == OfficerPeculiarity.ACTING) {
            found.and(ACTS + ")").with("today", today);
        }
        if (wanted.value(ONLY) == OfficerPeculiarity.SUSPENDED) {
            found.and(SUSPENDED);
        }
    }

    @Override
    public List<OfficerRow> rows(List<Officer> found) {
        return officers.of(current.get().office(), found);
    }

    /** A number is found however it is typed. */
    private static String searched(String typed) {
        return typed != null && typed.matches("[\\d\\s\\p{Z}]+") ? Nip.digits(typed) : typed;
    }

    private static List<Phrase> acting(OfficerRow row) {
        return row.acting().stream()
                .map(acting -> Phrase.of("officers.acting-until", acting.title(), acting.until()))
                .toList();
    }
}
