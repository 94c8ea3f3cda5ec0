package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.OnBothDatabases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of an earlier version meets the files of this one. */
class OfficeSeedTest extends OnBothDatabases {

    private static final String ADDED_LATER = "palangkaraya.petugas-pelayanan";
    private static final String CHANGED_BY_THE_OFFICE = "palangkaraya.kabid";

    @AfterEach
    void restoreTheOffice() {
        sql("update office_position set name = 'Kabid' where code = '" + CHANGED_BY_THE_OFFICE + "'");
        forget(ADDED_LATER);
        sql("insert into office_position (code, office, name, rank, receives_letters) values ('" + ADDED_LATER
                + "', 'palangkaraya', 'Petugas Pelayanan/Pelaksana Bidang', 3, true)");
        evict();
    }

    @Test
    void a_position_that_an_office_lacks_is_entered_after_the_others_and_no_other_is_touched() {
        forget(ADDED_LATER);
        sql("update office_position set name = 'Kepala Bidang' where code = '" + CHANGED_BY_THE_OFFICE + "'");
        evict();

        startsAgain();

        var positions = positions("palangkaraya");
        assertEquals(
                List.of("kadis", "kabid", "pengadministrasi-umum", "administrator", "auditor", "petugas-pelayanan"),
                positions.stream()
                        .map(position -> position.code().substring("palangkaraya.".length()))
                        .toList());
        assertTrue(positions.get(5).receivesLetters());
        assertEquals("Kepala Bidang", positions.get(1).name());
    }

    @Test
    void the_three_offices_have_two_officers_who_maintain_sheets() {
        for (var office : OfficeSeed.OFFICES) {
            var maintainers = positions(office).stream()
                    .filter(position -> position.rights().contains(Right.MAINTAIN_SHEETS))
                    .map(Position::code)
                    .toList();

            var officers =
                    office().inTransaction(() -> office().bean(Colleagues.class).holders(office, maintainers));
            assertTrue(officers.size() >= 2, office);
        }
    }

    @Test
    void a_start_that_finds_nothing_new_enters_nothing() {
        var before = Set.copyOf(codes());

        startsAgain();

        assertEquals(before, Set.copyOf(codes()));
    }

    private List<String> codes() {
        return OfficeSeed.OFFICES.stream()
                .flatMap(office -> positions(office).stream())
                .map(Position::code)
                .toList();
    }

    private List<Position> positions(String office) {
        return office().inTransaction(() -> office().bean(Offices.class).positions(office));
    }

    private void startsAgain() {
        office().inTransaction(() -> office().bean(OfficeSeed.class));
        evict();
    }

    private void forget(String position) {
        sql("delete from office_position_right where office_position = '" + position + "'");
        sql("delete from office_position where code = '" + position + "'");
    }

    private void sql(String statement) {
        office().inTransaction(() ->
                office().entityManager().createNativeQuery(statement).executeUpdate());
    }

    private void evict() {
        office().factory().getCache().evictAll();
    }
}
