package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.NotPermitted;
import id.sop.web.Bundles;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Instant SATURDAY_AFTERNOON = Instant.parse("2026-11-21T07:05:00Z");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void a_server_that_runs_in_english() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void as_it_was() {
        Locale.setDefault(before);
    }

    @Test
    void words_are_indonesian_also_where_java_runs_in_english() {
        assertEquals("Tugas saya", words("id").of("menu.tasks"));
        assertEquals("My tasks", words("en").of("menu.tasks"));
    }

    @Test
    void keys_are_found_by_their_beginning() {
        assertEquals(List.of("trace.letterhead.changed"), words("id").keys("trace.letterhead."));
        assertEquals(List.of(), words("id").keys("no.such."));
    }

    @Test
    void a_date_is_said_as_in_the_office() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertEquals("21-11-2026", words("id").when(day, "short"));
        assertEquals("Sabtu, 21 November 2026", words("id").when(day, "words"));
        assertEquals("Saturday, 21 November 2026", words("en").when(day, "words"));
    }

    @Test
    void an_instant_is_said_in_the_zone_of_the_office() {
        assertEquals("21-11-2026 14.05", words("id").when(SATURDAY_AFTERNOON, null));
        assertEquals("Sabtu, 21 November 2026 pukul 14.05", words("id").when(SATURDAY_AFTERNOON, "words"));
        assertEquals("14.05", words("id").when(SATURDAY_AFTERNOON, "time"));
        assertEquals("21-11-2026 14:05", words("en").when(SATURDAY_AFTERNOON, "short"));
        assertEquals("07.30", words("id").when(LocalTime.of(7, 30), "short"));
    }

    @Test
    void a_style_that_does_not_exist_is_refused() {
        Words words = words("id");

        assertThrows(IllegalArgumentException.class, () -> words.when(SATURDAY_AFTERNOON, "long"));
    }

    @Test
    void a_count_has_its_thousands_apart_and_a_year_has_not() {
        assertEquals("1–25 dari 19.700", words("id").of("paging.range", 1L, 25L, 19_700L));
        assertEquals("1–25 of 19,700", words("en").of("paging.range", 1L, 25L, 19_700L));
        assertEquals("2026", words("id").spell(2026));
    }

    @Test
    void a_duration_is_said_in_its_two_largest_units() {
        assertEquals("2 jam 10 menit", words("id").duration(Duration.ofMinutes(130)));
        assertEquals("1 hari 3 jam", words("id").duration(Duration.ofHours(27).plusMinutes(5)));
        assertEquals("1 hour", words("en").duration(Duration.ofHours(-1)));
        assertEquals("kurang dari 1 menit", words("id").duration(Duration.ofSeconds(59)));
    }

    @Test
    void arguments_are_spelled_and_a_year_has_no_separator() {
        assertEquals("Halaman 2026 dari 21-11-2026", words("id").of("paging.page", 2026, LocalDate.of(2026, 11, 21)));
    }

    @Test
    void nothing_is_a_dash_and_several_are_listed() {
        assertEquals("—", words("id").orDash(null));
        assertEquals("—", words("id").orDash(Optional.empty()));
        assertEquals("a, b", words("id").orDash(List.of("a", "b")));
        assertEquals("Ya", words("id").orDash(true));
    }

    @Test
    void a_missing_key_shows_itself() {
        assertEquals("???no.such.key???", words("id").of("no.such.key"));
        assertEquals("???Month.MAY???", words("id").spell(Month.MAY));
    }

    @Test
    void a_day_of_the_week_and_a_refusal_within_a_sentence_are_spelled() {
        assertEquals("Senin", words("id").spell(DayOfWeek.MONDAY));
        assertEquals("Monday", words("en").spell(DayOfWeek.MONDAY));
        assertEquals(words("id").of("refusal.NotPermitted"), words("id").spell(new NotPermitted()));
    }

    @Test
    void a_size_is_said_with_the_comma_of_the_language() {
        assertEquals("812 B", words("id").size(812));
        assertEquals("293 KB", words("id").size(300_000));
        assertEquals("1,4 MB", words("id").size(1_468_006));
        assertEquals("1.4 MB", words("en").size(1_468_006));
        assertEquals("20,5 GB", words("id").size(22_011_707_392L));
    }

    @Test
    void initials_come_from_the_first_two_words() {
        assertEquals("KT", Words.initials("Kasubbag TU Panti"));
        assertEquals("", Words.initials(""));
    }

    private static Words words(String tag) {
        Words words = new Words();
        words.language = new Language() {
            @Override
            public String getTag() {
                return tag;
            }
        };
        words.contents = new JambiFrame();
        words.sentences = new Sentences() {
            @Override
            Map<String, String> in(Locale locale) {
                return Bundles.words(tag);
            }
        };
        return words;
    }

    private static final class JambiFrame implements FrameContents {

        @Override
        public String office() {
            return "Panti";
        }

        @Override
        public String person() {
            return "Rina";
        }

        @Override
        public List<String> positions() {
            return List.of();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Asia/Jakarta");
        }
    }
}
