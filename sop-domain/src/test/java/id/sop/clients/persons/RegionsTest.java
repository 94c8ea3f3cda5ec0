package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    private static final Regions REGIONS = Regions.ofIndonesia();

    @Test
    void there_are_38_provinces_and_514_regencies_and_cities() {
        var regencies = REGIONS.provinces().stream()
                .flatMap(province -> REGIONS.regenciesOf(province.code()).stream())
                .toList();

        assertEquals(38, REGIONS.provinces().size());
        assertEquals(514, regencies.size());
        assertTrue(
                regencies.stream().allMatch(region -> region.name().matches("(Kabupaten|Kota) [A-Z][A-Za-z -]+[a-z]")));
    }

    /** The statistics agency gives 15.06 to 15.09 to the same four in another order. */
    @ParameterizedTest
    @CsvSource({
        "15, Jambi",
        "15.01, Kabupaten Kerinci",
        "15.02, Kabupaten Merangin",
        "15.03, Kabupaten Sarolangun",
        "15.04, Kabupaten Batanghari",
        "15.05, Kabupaten Muaro Jambi",
        "15.06, Kabupaten Tanjung Jabung Barat",
        "15.07, Kabupaten Tanjung Jabung Timur",
        "15.08, Kabupaten Bungo",
        "15.09, Kabupaten Tebo",
        "15.71, Kota Jambi",
        "15.72, Kota Sungai Penuh",
        "32.14, Kabupaten Purwakarta",
        "62.71, Kota Palangkaraya"
    })
    void the_codes_are_those_of_the_ministry_of_home_affairs(String code, String name) {
        assertEquals(name, REGIONS.find(code).orElseThrow().name());
    }

    @Test
    void a_regency_that_came_to_another_province_is_found_by_its_former_code() {
        var merauke = REGIONS.find("91.01").orElseThrow();

        assertEquals("93.01", merauke.code());
        assertEquals(List.of("91.01"), merauke.formerCodes());
        assertEquals("93", merauke.provinceCode());
    }

    @Test
    void no_code_means_two_regions() {
        var seen = new HashSet<String>();

        REGIONS.provinces()
                .forEach(province -> REGIONS.regenciesOf(province.code()).forEach(region -> {
                    assertTrue(seen.add(region.code()));
                    region.formerCodes().forEach(code -> assertTrue(seen.add(code)));
                }));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1506", "15.99", "99", "15.71.01"})
    void what_is_no_code_is_not_found(String code) {
        assertEquals(Optional.empty(), REGIONS.find(code));
    }

    @ParameterizedTest
    @CsvSource({
        "tanjung jabung, 15.06 15.07",
        "jabung kab timur, 15.07",
        "batang hari, 15.04",
        "palangka raya, 62.71",
        "nias selatan, 12.14",
        "toba samosir, 12.12",
        "dki, 31 31.01 31.71 31.72 31.73 31.74 31.75",
        "kerinci jambi, 15.01"
    })
    void regions_are_found_by_words(String typed, String codes) {
        assertEquals(codes, codes(typed));
    }

    @Test
    void those_found_by_their_own_name_come_first() {
        assertEquals(
                List.of("15", "15.05", "15.71", "15.01"),
                REGIONS.search("jambi").stream().map(Region::code).limit(4).toList());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " - ", "contoh"})
    void where_nothing_fits_nothing_is_found(String typed) {
        assertEquals("", codes(typed));
    }

    private static String codes(String typed) {
        return String.join(" ", REGIONS.search(typed).stream().map(Region::code).toList());
    }
}
