package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Authority AUTHORITY = new Authority(
            Set.of("jambi.kasubbag-tu"),
            Map.of("jambi.kepala-panti", new Authority.Acting(ActingKind.PLH, LocalDate.of(2026, 11, 30))));

    @Test
    void a_position_that_she_holds_counts_before_one_that_she_acts_for() {
        assertEquals(
                Optional.of("jambi.kasubbag-tu"),
                AUTHORITY.firstOf(List.of("jambi.kepala-panti", "jambi.kasubbag-tu")));
    }

    @Test
    void without_one_of_hers_the_one_that_she_acts_for_counts() {
        assertEquals(
                Optional.of("jambi.kepala-panti"), AUTHORITY.firstOf(List.of("jambi.kasi-pas", "jambi.kepala-panti")));
        assertEquals(Optional.empty(), AUTHORITY.firstOf(List.of("jambi.kasi-pas")));
    }

    @Test
    void both_are_her_positions() {
        assertEquals(Set.of("jambi.kasubbag-tu", "jambi.kepala-panti"), AUTHORITY.positions());
        assertTrue(AUTHORITY.includes("jambi.kepala-panti"));
        assertFalse(AUTHORITY.includes("jambi.kasi-pas"));
    }
}
