package id.sop.registers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.organisation.NotPermitted;
import id.sop.registers.books.Registers;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a register can be narrowed by, the databases understand. */
class NarrowingsTest extends OnBothDatabases {

    /** Officers who may read all registers between them. */
    private static final List<String> READERS = List.of("kasubbag", "admin");

    private static final Map<Class<?>, Object> VALUES =
            Map.of(String.class, "kata", Integer.class, 2026, LocalDate.class, LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @MethodSource("id.sop.registers.RegisterDeclarationsTest#registers")
    void every_narrowing_is_understood_with_every_kind_of_value(Register<?, ?> register) {
        var reader = reader(register);
        var always = new HashMap<String, Object>();
        register.narrowings().stream()
                .filter(Narrowing::isAlways)
                .forEach(by -> always.put(by.name(), chosen(reader, register, by)));

        for (var by : register.narrowings()) {
            for (var value : by.isAlways() ? List.of(always.get(by.name())) : values(by)) {
                var narrowed = new HashMap<>(always);
                narrowed.put(by.name(), value);
                assertDoesNotThrow(
                        () -> as(reader).lists(register.key(), narrowed, null, new Slice(0, 10)),
                        () -> by.name() + " = " + value);
            }
        }
        assertFalse(register.narrowings().isEmpty());
    }

    private String reader(Register<?, ?> register) {
        return READERS.stream()
                .filter(username -> mayRead(username, register))
                .findFirst()
                .orElseThrow();
    }

    private boolean mayRead(String username, Register<?, ?> register) {
        try {
            choices(username, register);
            return true;
        } catch (NotPermitted refusal) {
            return false;
        }
    }

    private Map<String, List<Option>> choices(String username, Register<?, ?> register) {
        return as(username).asks(Registers.class, registers -> registers.choices(registers.find(register.key())));
    }

    /** One of those that can be chosen; an office that has no such book yet has none. */
    private Object chosen(String username, Register<?, ?> register, Narrowing<?> by) {
        return choices(username, register).get(by.name()).stream()
                .<Object>map(Option::value)
                .findFirst()
                .orElse(VALUES.get(by.type()));
    }

    private static List<?> values(Narrowing<?> by) {
        return by.type().isEnum() ? Stream.of(by.type().getEnumConstants()).toList() : List.of(VALUES.get(by.type()));
    }
}
