package id.sop.registers.books;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.registers.Narrowing;
import id.sop.registers.Register;
import id.sop.registers.Wanted;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the database for the rows of a register: narrowed, in order, page by page. */
@ApplicationScoped
class RegisterRows {

    private static final String NULLS_LAST = " nulls last";

    @Inject
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    /** @param order the name of a column, after a minus from its end; the order of the register where there is no such column */
    <E, R> Page<R> page(Register<E, R> register, Wanted wanted, String order, Slice slice) {
        var found = register.readable();
        register.narrowings().forEach(by -> narrow(found, by, wanted.value(by)));
        register.narrow(found, wanted);
        var terms = terms(register, order);
        return register.readsIdsFirst()
                ? found.pageByIds(em, register.entity(), terms, slice, register::rows)
                : found.page(em, register.entity(), terms, slice, register::rows);
    }

    private void narrow(Condition found, Narrowing<?> by, Object value) {
        if (value == null || by.clause() == null) {
            return;
        }
        switch (by.reading()) {
            case WORDS -> found.andText(by.clause(), value.toString());
            case AS_IT_IS -> found.and(by.clause(), by.parameter(), value);
            case START_OF_DAY -> found.and(by.clause(), by.parameter(), startOf((LocalDate) value));
            case END_OF_DAY -> found.and(by.clause(), by.parameter(), startOf(((LocalDate) value).plusDays(1)));
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(offices.office(current.get().office()).zone()).toInstant();
    }

    private static String terms(Register<?, ?> register, String order) {
        return sorted(register, order)
                .or(() -> sorted(register, register.order()))
                .orElseThrow(() -> new IllegalStateException(register.key() + " has no column " + register.order()));
    }

    private static Optional<String> sorted(Register<?, ?> register, String order) {
        var descending = order != null && order.startsWith("-");
        var name = descending ? order.substring(1) : order;
        return register.columns().stream()
                .filter(column -> column.name().equals(name) && !column.order().isEmpty())
                .findFirst()
                .map(column -> Stream.concat(column.order().stream(), register.identity().stream())
                        .distinct()
                        .map(path -> descending ? descending(path) : path)
                        .collect(Collectors.joining(", ")));
    }

    private static String descending(String path) {
        return path.endsWith(NULLS_LAST)
                ? path.substring(0, path.length() - NULLS_LAST.length()) + " desc" + NULLS_LAST
                : path + " desc";
    }
}
