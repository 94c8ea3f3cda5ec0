package id.sop.registers.books;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperWords;
import id.sop.documents.tables.StruckNumber;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register in the words of official papers, which are Indonesian and stand beside the class that declares it.
 *
 * @param zone of the office, in whose days and hours instants are said
 */
record Spelled(Register<?, ?> register, PaperWords words, ZoneId zone) {

    static Spelled of(Register<?, ?> register, ZoneId zone) {
        return new Spelled(register, new PaperWords(register.getClass()), zone);
    }

    String word(String name, Object... arguments) {
        return words.of(key(name), Stream.of(arguments).map(this::text).toArray());
    }

    /** The word that only some registers have. */
    String wordIfAny(String name, Object... arguments) {
        return words.has(key(name)) ? word(name, arguments) : "";
    }

    String heading(RegisterColumn<?> column) {
        return word("column." + column.name());
    }

    /** The heading on paper, where a column says more than in a table. */
    String printedHeading(RegisterColumn<?> column) {
        var own = wordIfAny("paper." + column.name());
        return own.isEmpty() ? heading(column) : own;
    }

    /** By what it was narrowed. */
    String filter(Narrowing<?> by, Object value) {
        return word(
                "filter." + by.name(), value instanceof LocalDate date ? PaperWords.longDate(date) : called(by, value));
    }

    /** Which of its books it is; of all of them the first and the last. */
    Object book(Narrowing<?> by, Object value) {
        if (value != null) {
            return called(by, value);
        }
        var all = register.choices().get(by.name()).stream()
                .map(Option::label)
                .map(this::text)
                .sorted()
                .toList();
        return all.size() == 1 ? all.get(0) : all.get(0) + "–" + all.get(all.size() - 1);
    }

    /** What a value to choose from is called; the value itself where it is none of them. */
    Object called(Narrowing<?> by, Object value) {
        return value instanceof Enum<?>
                ? value
                : register.choices().getOrDefault(by.name(), List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
    }

    /** A value as it reads on paper; the empty string for none. */
    String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        if (value instanceof LocalDate date) {
            return PaperWords.shortDate(date);
        }
        if (value instanceof Instant instant) {
            return PaperWords.shortMoment(instant, zone);
        }
        if (value instanceof Boolean yes) {
            return words.of(yes ? "yes" : "no");
        }
        if (value instanceof Phrase phrase) {
            var said = phrase.module() == null ? words : new PaperWords(phrase.module());
            return said.of(
                    phrase.key(), phrase.arguments().stream().map(this::text).toArray());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).collect(Collectors.joining(", "));
        }
        return words.text(value);
    }

    /** What stands in a column on paper: lines without the empty ones, of several values one each. */
    <R> List<String> lines(R row, RegisterColumn<R> column) {
        return column.print().lines().stream()
                .map(line -> (Object) line.apply(row))
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value))
                .map(this::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A row of a table, whose dates and numbers stay what they are; the number that leads one that is void is struck through. */
    <R> List<Object> cells(R row, List<RegisterColumn<R>> columns, boolean isVoid) {
        var cells = new ArrayList<Object>();
        columns.forEach(column -> cells.add(cell(column.value().apply(row))));
        if (isVoid && columns.get(0).value().apply(row) instanceof SerialNumber number) {
            cells.set(0, new StruckNumber(number.toString()));
        }
        return cells;
    }

    private Object cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return cell(optional.orElse(null));
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }
        return value == null || value instanceof LocalDate || value instanceof Number ? value : text(value);
    }

    private String key(String name) {
        return "register." + register.key() + "." + name;
    }
}
