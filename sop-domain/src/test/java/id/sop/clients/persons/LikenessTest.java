package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pairs on which the rules were measured. No person can have one of the numbers: there is no district 99. */
class LikenessTest {

    /** One description, another one, the verdict, the points, and how alike the names are where that decides. */
    static final String PAIRS = """
            1  | Muhammad Rizki Contoh; 12-03-2009 | Moh. Rizky Contoh; 12-03-2009 | VERY_LIKELY | 73
            2  | M. Rizki Contoh; 12-03-2009 | Muhamad Riski Contoh; 03-12-2009 | LIKELY | 68
            3  | Siti Aminah; 05-06-2001; ibu Rohana | St. Aminah binti Saleh; 2001; ibu Rohana | VERY_LIKELY | 80
            4  | Siti Aminah; 05-06-2001; ibu Rohana | Siti Fatimah; 05-06-2001; ibu Marlina | NONE | 10
            5  | Soekarni; ± 1970; 15.05 | Sukarni; 1969; 15.05 | LIKELY | 64
            6  | Djoemadi; 01-01-1975 | Jumadi; 01-01-1975 | VERY_LIKELY | 75
            7  | Jusuf Maulana; 10-10-1988 | Yusup Maulana; 10-10-1988 | VERY_LIKELY | 75
            8  | Nur'aini; 20-02-2000; 15.71 | Nuraini; 20-02-2000; 15.71 | VERY_LIKELY | 79
            9  | Noer Aini; 20-02-2000 | Nuraini; 2000 | LIKELY | 60
            10 | Abdul Rahman; 15-08-2008; ayah Zainal | Abdurrahman bin Zainal; 15-08-2008 | VERY_LIKELY | 83
            11 | Abd. Rahman; 15-08-2008 | Abdul Rohman; 15-08-2008 | VERY_LIKELY | 72
            12 | Hj. Khairunnisa, S.Pd; 01-07-1990 | Chairunisa; 01-07-1990 | VERY_LIKELY | 73
            13 | Sumiati; ± 1985; 15.09 | Sumiati; ± 1986; 15.02 | LIKELY | 60
            14 | Sumiati; ± 1985; ibu Paijem; 15.09; desa Contoh | Sumiyati; 1986; ibu Paijem; 15.09; desa Contoh | VERY_LIKELY | 88
            15 | Dewi Lestari; 09-09-1999; ibu Sulastri | Dewi Lestari; 14-02-1992; ibu Kartini | NONE | 10
            16 | Putri; 2010; 15.71 | Putri Ayu Contoh; 11-11-2010; 15.71 | NONE | 49
            17 | Melati alias Vina; ± 1998 | Vina; 1997 | LIKELY | 60
            18 | Zulkifli Harahap; 02-02-2007 | Julkipli Harahap; 02-02-2007 | VERY_LIKELY | 73
            19 | Rahmat Hidayat; L; 21-04-2008 | Hidayat Rahmat; L; 21-04-2008 | VERY_LIKELY | 75
            20 | Rahmat Hidayat; L; 21-04-2008; ibu Yusni | Rahmawati Hidayat; P; 21-04-2008; ibu Yusni | MAYBE_TWINS | 71
            21 | Andi Saputra; 30-01-2008; ibu Erna; KK 01 | Ardi Saputra; 30-01-2008; ibu Erna; KK 01 | MAYBE_TWINS | 53
            22 | Andi Saputra; 30-01-2008; ibu Erna; KK 01; NIK 1571993001080001 | Ardi Saputra; 30-01-2008; ibu Erna; KK 01; NIK 1571993001080002 | MAYBE_TWINS | 63
            23 | Bunga Contoh; NIK 1571994502990001 | Bunga C.; NIK 1571994502990001; 2000 | SAME |
            24 | Bunga Contoh; NIK 1571994502990001 | Harun Contoh Lain; NIK 1571994502990001 | NIK_SHARED |
            25 | Bunga Contoh; 05-02-1999; NIK 1571994502990001 | Bunga Contoh; 05-02-1999; NIK 1571994502990010 | VERY_LIKELY | 85
            26 | Tidak diketahui (Mr. X); L | Tidak diketahui (Mr. X); L | NONE | 0
            27 | Aisyah Nur Fadilah; 17-05-2009 | Aisah N. Fadhilah; 17-05-2009 | VERY_LIKELY | 71
            28 | Sri Wahyuni; 03-03-1995; 15.03 | Sri Wahyuningsih; 03-03-1995; 15.03 | LIKELY | 74 | 0.89
            29 | Ketut Suardana; 1980 | Wayan Suardana; 1980 | NONE | 46
            30 | Ahmad Fauzi; 08-08-2008; 15.71 | Achmad Pauji; 08-08-2006; 15.71 | LIKELY | 64
            31 | Raden Ajeng Kartika; 21-04-1996 | Rr. Kartika; 21-04-1996 | VERY_LIKELY | 75
            32 | Teguh; 1990; 15.71 | Teguh Santoso; 07-07-1990; 15.72 | LIKELY | 52
            33 | Nurhayati; 1988; ibu Saodah | Nur Hayati binti Umar; 12-12-1988; ibu Sa'odah | VERY_LIKELY | 80
            34 | Yanto; ± 1975; 15.71 | Suryanto; 1975; 15.71 | NONE | 14
            35 | Fitriani; 19-08-2003; ibu Halimah | Pitriyani; 19-08-2003; ibu Halima | VERY_LIKELY | 93
            36 | Muhammad; 2009; 15.71 | Muhammad Ilham; 2009; 15.71 | NONE | 49
            37 | Jumadi; 01-01-1975 | Sumadi; 01-01-1975 | LIKELY | 69 | 0.89
            """;

    static Stream<Arguments> pairs() {
        return PAIRS.lines().map(line -> {
            var cells = Arrays.asList(Arrays.copyOf(line.split("\\s*\\|\\s*"), 6));
            Collections.replaceAll(cells, null, "");
            return Arguments.of(cells.toArray());
        });
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @MethodSource("pairs")
    void each_pair_is_judged_as_it_was_measured(
            String number, String one, String other, LikenessVerdict verdict, String points, String name) {
        var likeness = Likeness.between(Descriptions.of(one), Descriptions.of(other));

        assertEquals(verdict, likeness.verdict(), likeness::toString);
        if (!points.isEmpty()) {
            assertEquals(Integer.parseInt(points), likeness.points(), likeness::toString);
        }
        if (!name.isEmpty()) {
            assertEquals(Double.parseDouble(name), likeness.nameScore(), 0.005);
        }
    }

    @Test
    void all_pairs_are_there() {
        assertEquals(37, pairs().count());
    }

    @Test
    void a_shorter_form_of_a_name_is_no_twin() {
        var likeness = between("Siti; 05-06-2001; ibu Rohana", "Siti Aminah; 05-06-2001; ibu Rohana");

        assertEquals(LikenessVerdict.LIKELY, likeness.verdict());
    }

    @Test
    void the_same_name_with_another_sex_is_no_twin_but_somebody_has_to_look() {
        var likeness = between("Bunga Contoh; P; 05-06-2001; ibu Rohana", "Bunga Contoh; L; 05-06-2001; ibu Rohana");

        assertEquals(LikenessVerdict.LIKELY, likeness.verdict());
    }

    @Test
    void somebody_without_a_name_is_who_has_the_same_number() {
        var likeness = between("Tanpa nama; NIK 1571994502990001", "Bunga Contoh; NIK 1571994502990001");

        assertEquals(LikenessVerdict.SAME, likeness.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "123"})
    void what_is_typed_where_there_is_no_number_says_nothing(String number) {
        var likeness = between("Bunga Contoh; NIK " + number, "Harun Lestari; NIK " + number);

        assertEquals(LikenessVerdict.NONE, likeness.verdict());
        assertEquals(List.of(), likeness.evidence());
    }

    @Test
    void villages_of_two_regencies_are_not_the_same() {
        var likeness = between("Teguh; 15.05; desa Suka Contoh", "Teguh; 15.06; desa Suka Contoh");

        assertEquals(List.of(), likeness.evidence());
    }

    @Test
    void a_regency_is_the_same_under_its_former_code() {
        var likeness = between("Teguh; 91.01", "Teguh; 93.01");

        assertEquals(List.of(Evidence.SAME_REGENCY), likeness.evidence());
    }

    private static Likeness between(String one, String other) {
        return Likeness.between(Descriptions.of(one), Descriptions.of(other));
    }
}
