package id.sop.web.registers;

import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.Wanted;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What pages call the parts of a register: by {@code register.KEY.NAME}, where a register has no word of its own by {@code register.NAME}. */
@RequestScoped
public class RegisterWords {

    @Inject
    Words words;

    /** The key of a word. */
    String key(Register<?, ?> register, String name) {
        var own = "register." + register.key() + "." + name;
        return words.has(own) ? own : "register." + name;
    }

    String heading(Register<?, ?> register, String column) {
        return key(register, "column." + column);
    }

    /** The key of what narrows it; one that is called as a column has the word of the column. */
    String filter(Register<?, ?> register, Narrowing<?> by) {
        var own = key(register, "filter." + by.name());
        return words.has(own) ? own : heading(register, by.name());
    }

    /** The key of the choice that does not narrow. */
    String any(Register<?, ?> register, Narrowing<?> by) {
        var own = key(register, "filter." + by.name() + ".any");
        return words.has(own) ? own : "filter.any";
    }

    /** What a value is called by which it is narrowed. */
    String called(Object value, List<Option> choices) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(this::label)
                .orElseGet(() -> value instanceof Integer ? value.toString() : words.spell(value));
    }

    String label(Option choice) {
        return choice.label() instanceof Phrase phrase
                ? words.of(phrase.key(), phrase.arguments().toArray())
                : words.spell(choice.label());
    }

    /** The name of a file with it, without the ending. */
    String file(Register<?, ?> register, Wanted wanted) {
        return words.of(
                key(register, "file"),
                register.narrowings().stream()
                        .filter(Narrowing::isAlways)
                        .map(by -> wanted.value(by) == null ? words.of("register.file.all") : wanted.value(by))
                        .toArray());
    }
}
