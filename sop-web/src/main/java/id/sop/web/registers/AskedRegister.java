package id.sop.web.registers;

import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Register;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the address asks of a register: the same for its page, its print and its tables. */
@RequestScoped
public class AskedRegister {

    @Inject
    Registers registers;

    @Inject
    Asked asked;

    /** What is wanted of it. */
    Wanted wanted(Register<?, ?> register) {
        var hasBooks = register.narrowings().stream().anyMatch(Narrowing::isAlways);
        return wanted(register, hasBooks ? registers.choices(register) : Map.of());
    }

    Wanted wanted(Register<?, ?> register, Map<String, List<Option>> choices) {
        var wanted = Wanted.all().ordered(asked.text("sort"));
        for (var by : register.narrowings()) {
            wanted = with(wanted, by, choices.getOrDefault(by.name(), List.of()));
        }
        return wanted;
    }

    private <V> Wanted with(Wanted wanted, Narrowing<V> by, List<Option> choices) {
        var value = value(by);
        if (by.hasAll() && Narrowing.ALL.equals(asked.text(by.name()))) {
            return wanted;
        }
        var isOneOfThem = choices.stream().anyMatch(choice -> choice.value().equals(value));
        return by.isAlways() && !isOneOfThem
                ? wanted.with(by, by.type().cast(choices.get(0).value()))
                : wanted.with(by, value);
    }

    private <V> V value(Narrowing<V> by) {
        return by.type().cast(read(by.type(), by.name()));
    }

    private Object read(Class<?> type, String name) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(asked.text(name)))
                    .findFirst()
                    .orElse(null);
        }
        if (type == LocalDate.class) {
            return asked.day(name);
        }
        if (type == Integer.class) {
            var number = asked.number(name, 0);
            return number == 0 ? null : number;
        }
        return asked.text(name);
    }
}
