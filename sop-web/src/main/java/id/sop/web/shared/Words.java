package id.sop.web.shared;

import id.sop.shared.DomainException;
import id.sop.shared.WordKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says things in the language of the request: sentences of the bundle, dates, durations, sizes, constants. */
@Named
@RequestScoped
public class Words {

    static final String DASH = "—";

    private static final Map<String, String> PATTERNS =
            Map.of("short", "dd-MM-yyyy", "words", "EEEE, d MMMM yyyy", "time", "");

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    FrameContents contents;

    /**
     * The sentence of a key with its arguments. Dates, durations, constants and counts are spelled first; an int stays plain, so that a
     * year has no separator. A missing key shows itself between question marks.
     */
    public String of(String key, Object... arguments) {
        String sentence = words().get(key);
        Object[] spelled = Arrays.stream(arguments == null ? new Object[] {null} : arguments)
                .map(this::spell)
                .toArray();
        return new MessageFormat(sentence, language.getLocale()).format(spelled);
    }

    /** Whether the bundle has the key. */
    public boolean has(String key) {
        return words().containsKey(key);
    }

    /** The keys of the bundle that begin so, in alphabetical order. */
    public List<String> keys(String beginning) {
        return words().keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** The text of a key, or nothing. */
    public Optional<String> find(String key) {
        return has(key) ? Optional.of(words().get(key)) : Optional.empty();
    }

    /** A value in words: constants by their {@link WordKey}, dates and instants short, durations in hours and minutes, a long as a count, lists with commas. */
    public String spell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return spell(optional.orElse(null));
        }
        if (value instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, language.getLocale());
        }
        if (value instanceof Enum<?> constant) {
            return of(WordKey.of(constant));
        }
        if (value instanceof Boolean yes) {
            return of(yes ? "yes" : "no");
        }
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Long count) {
            return NumberFormat.getIntegerInstance(language.getLocale()).format(count);
        }
        if (value instanceof DomainException refusal) {
            return of("refusal." + refusal.key(), (Object[]) refusal.arguments());
        }
        if (value instanceof TemporalAccessor temporal) {
            return when(temporal, "short");
        }
        if (value instanceof Iterable<?> several) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(this::spell)
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** As spell, with a dash for nothing. */
    public String orDash(Object value) {
        String spelled = spell(value);
        return spelled.isBlank() ? DASH : spelled;
    }

    /** A date or an instant in the office's zone: "short" 21-11-2026 14.05, "words" Sabtu, 21 November 2026 pukul 14.05, "time" 14.05. */
    public String when(Object value, String as) {
        if (value == null) {
            return "";
        }
        String style = as == null || as.isBlank() ? "short" : as;
        if (!PATTERNS.containsKey(style)) {
            throw new IllegalArgumentException("as=\"" + as + "\": short, words or time");
        }
        TemporalAccessor local = local(value);
        if (local instanceof LocalDate) {
            return format(PATTERNS.get(style), local);
        }
        String time = format(of("format.time"), local);
        if (local instanceof LocalTime || style.equals("time")) {
            return time;
        }
        String day = format(PATTERNS.get(style), local);
        return style.equals("words") ? of("format.day-and-time", day, time) : day + " " + time;
    }

    /** A duration in the two largest units that matter: "2 jam 10 menit", "3 hari", "kurang dari 1 menit". The sign is not said. */
    public String duration(Duration duration) {
        Duration length = duration.abs();
        List<String> parts = Stream.of(
                        part("duration.days", length.toDays()),
                        part("duration.hours", length.toHoursPart()),
                        part("duration.minutes", length.toMinutesPart()))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        return parts.isEmpty() ? of("duration.less-than-a-minute") : String.join(" ", parts);
    }

    /** A file size: "812 KB", "1,4 MB", "20,5 GB". */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024d) + " KB";
        }
        double megabytes = bytes / 1024d / 1024d;
        return megabytes < 1024
                ? String.format(language.getLocale(), "%.1f MB", megabytes)
                : String.format(language.getLocale(), "%.1f GB", megabytes / 1024);
    }

    public static String initials(String name) {
        return Arrays.stream(name.trim().split("[\\s.\\-]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private Map<String, String> words() {
        return sentences.in(language.getLocale());
    }

    private Optional<String> part(String key, long amount) {
        return amount == 0 ? Optional.empty() : Optional.of(of(amount == 1 ? key + ".one" : key, amount));
    }

    private String format(String pattern, TemporalAccessor temporal) {
        return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(temporal);
    }

    private TemporalAccessor local(Object value) {
        ZoneId zone = contents.zone();
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }
        if (value instanceof ZonedDateTime zoned) {
            return LocalDateTime.ofInstant(zoned.toInstant(), zone);
        }
        if (value instanceof OffsetDateTime offset) {
            return LocalDateTime.ofInstant(offset.toInstant(), zone);
        }
        if (value instanceof TemporalAccessor temporal) {
            return temporal;
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a date");
    }
}
