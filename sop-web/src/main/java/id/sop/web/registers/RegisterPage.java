package id.sop.web.registers;

import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import id.sop.web.lists.Links;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of a register: what the address asks for, and all that its template draws around the cells. */
@Named("register")
@RequestScoped
public class RegisterPage {

    @Inject
    Asked asked;

    @Inject
    AskedRegister askedRegister;

    @Inject
    Registers registers;

    @Inject
    RegisterWords registerWords;

    @Inject
    Words words;

    @Inject
    Links links;

    private Register<?, ?> register;
    private Map<String, List<Option>> choices;
    private Wanted wanted;
    private Page<?> page;

    /** How a filter is asked for. */
    public enum Input {
        TEXT,
        DAY,
        SELECT
    }

    /** A filter of the search form. @param any the key of the choice that does not filter; none where there must be one */
    public record Filter(String name, String key, Input input, String any, List<Choice> choices) {}

    /** By what the register is narrowed. @param without the address of the register without it; null where it cannot be without */
    public record Chip(String text, String without) {}

    /** A column that can be hidden. @param toggled the address of the page without it, or with it again */
    public record Choosable(String key, boolean isShown, String toggled) {}

    /** Reads the rows that the address asks for. */
    public void load(String key) {
        register = registers.find(key);
        choices = registers.choices(register);
        wanted = askedRegister.wanted(register, choices);
        page = registers.page(register, wanted, asked.slice());
        links.sorted(register.order());
    }

    public Page<?> getPage() {
        return page;
    }

    public String getKey() {
        return register.key();
    }

    public String getTitle() {
        return words.of(word("title"));
    }

    /** The key of a word of this register. */
    public String word(String name) {
        return registerWords.key(register, name);
    }

    /** How many rows there are, in words. */
    public String getCount() {
        return words.of(word("count"), page.total());
    }

    /** The value of a narrowing, by its name. */
    public Object wanted(String name) {
        return register.narrowings().stream()
                .filter(by -> by.name().equals(name))
                .findFirst()
                .map(by -> (Object) wanted.value(by))
                .orElse(null);
    }

    public List<Filter> getFilters() {
        return register.narrowings().stream()
                .filter(by -> by.type() != Integer.class || choices.containsKey(by.name()))
                .map(this::filter)
                .toList();
    }

    private Filter filter(Narrowing<?> by) {
        var key = registerWords.filter(register, by);
        if (by.reading() == Narrowing.Reading.WORDS) {
            return new Filter(by.name(), key, Input.TEXT, "", List.of());
        }
        if (by.type() == LocalDate.class) {
            return new Filter(by.name(), key, Input.DAY, "", List.of());
        }
        return new Filter(
                by.name(), key, Input.SELECT, by.isAlways() ? "none" : registerWords.any(register, by), items(by));
    }

    private List<Choice> items(Narrowing<?> by) {
        var constants = by.type().getEnumConstants();
        var choices = constants == null
                ? choices(by).stream().map(choice -> new Choice(choice.value(), registerWords.label(choice)))
                : Stream.of(constants).map(constant -> new Choice(constant, words.spell(constant)));
        var all = Stream.of(new Choice(Narrowing.ALL, words.of(registerWords.any(register, by))));
        return Stream.concat(choices, by.hasAll() ? all : Stream.empty()).toList();
    }

    private List<Option> choices(Narrowing<?> by) {
        return choices.getOrDefault(by.name(), List.of());
    }

    public List<Chip> getChips() {
        return register.narrowings().stream()
                .filter(by -> wanted.value(by) != null)
                .map(this::chip)
                .toList();
    }

    private Chip chip(Narrowing<?> by) {
        var value = registerWords.called(wanted.value(by), choices(by));
        return new Chip(
                by.reading() == Narrowing.Reading.WORDS
                        ? words.of("register.chip.words", value)
                        : words.of("register.chip", words.of(registerWords.filter(register, by)), value),
                by.isAlways() ? null : links.without(by.name()));
    }

    public List<Choosable> getChoosables() {
        return register.columns().stream()
                .filter(column -> column.shown() != RegisterColumn.Shown.ALWAYS)
                .map(column -> new Choosable(
                        heading(column.name()),
                        shows(column.name()),
                        links.column(column.name(), column.shown() == RegisterColumn.Shown.UNLESS_HIDDEN)))
                .toList();
    }

    /** The key of the heading of a column. */
    public String heading(String column) {
        return registerWords.heading(register, column);
    }

    /** Whether a column is shown. */
    public boolean shows(String name) {
        var column = column(name);
        return column.shown() == RegisterColumn.Shown.ALWAYS
                || links.shows(name, column.shown() == RegisterColumn.Shown.UNLESS_HIDDEN);
    }

    /** Whether the register can be ordered by a column. */
    public boolean sorts(String name) {
        return !column(name).order().isEmpty();
    }

    private RegisterColumn<?> column(String name) {
        return register.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(register.key() + " has no column " + name));
    }
}
