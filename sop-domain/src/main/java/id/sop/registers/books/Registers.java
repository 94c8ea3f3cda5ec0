package id.sop.registers.books;

import static java.util.stream.Collectors.joining;

import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PdfPrinter;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The registers of all modules: on the page, on paper and as a table. Each asks for its own right of reading. */
@Stateless
@RolesAllowed("**")
public class Registers {

    @Inject
    @Any
    Instance<Register<?, ?>> modules;

    @Inject
    RegisterRows rows;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /** What a register consists of, for every officer. @throws RegisterNotFound if there is none with this key */
    public Register<?, ?> find(String key) {
        current.get();
        return modules.stream()
                .filter(register -> register.key().equals(key))
                .findFirst()
                .orElseThrow(RegisterNotFound::new);
    }

    /** What can be chosen to narrow a register, by the name of the narrowing. @throws id.sop.shared.DomainException as the register refuses */
    public Map<String, List<Option>> choices(Register<?, ?> register) {
        register.readable();
        return register.choices();
    }

    /** A page of a register. @throws id.sop.shared.DomainException as the register refuses */
    public <R> Page<R> page(Register<?, R> register, Wanted wanted, Slice slice) {
        return rows.page(register, wanted, wanted.order(), slice);
    }

    /**
     * The rows that match as an A4 landscape PDF; that it was printed is traced with how many.
     *
     * @throws id.sop.shared.TooManyRows if more match than are printed at once
     * @throws id.sop.shared.DomainException as the register refuses
     */
    public byte[] pdf(Register<?, ?> register, Wanted wanted) {
        var spelled = spelled(register);
        var print = print(register, wanted, spelled);
        trace("printed", register, wanted, spelled, print.rows().size());
        return printer.print(RegisterPrint.TEMPLATE, print);
    }

    /**
     * The rows that match as a table; that it was exported is traced with how many.
     *
     * @throws IOException if the stream fails
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     * @throws id.sop.shared.DomainException as the register refuses
     */
    public void export(Register<?, ?> register, Wanted wanted, TableFormat format, OutputStream out)
            throws IOException {
        var spelled = spelled(register);
        var table = cells(register, wanted, spelled);
        trace("exported", register, wanted, spelled, table.size());
        format.write(inTables(register).map(spelled::heading).toList(), table.stream(), out);
    }

    private <R> RegisterPrint print(Register<?, R> register, Wanted wanted, Spelled spelled) {
        var caller = current.get();
        var columns = register.columns().stream()
                .filter(column -> column.print() != null)
                .toList();
        var printed = all(register, wanted, Page.MOST_PRINTED)
                .map(row -> RegisterPrint.Row.of(row, register.isVoid(row), columns, spelled))
                .toList();
        var book = books(register).map(by -> spelled.book(by, wanted.value(by))).toArray();
        return new RegisterPrint(
                frame.letterhead(caller.office()),
                spelled.word("title", book),
                spelled.word("heading", book),
                spelled.wordIfAny("subtitle", book),
                filter(register, wanted, spelled),
                register.remarks(wanted).stream().map(spelled::text).toList(),
                frame.printed(caller),
                RegisterPrint.Head.of(columns, spelled),
                printed,
                spelled.word("none"),
                spelled.word("count", printed.size()));
    }

    private <R> List<List<Object>> cells(Register<?, R> register, Wanted wanted, Spelled spelled) {
        var columns = inTables(register).toList();
        return all(register, wanted, Page.MOST_EXPORTED)
                .map(row -> spelled.cells(row, columns, register.isVoid(row)))
                .toList();
    }

    private static <R> Stream<RegisterColumn<R>> inTables(Register<?, R> register) {
        return register.columns().stream().filter(RegisterColumn::isInTables);
    }

    private <R> Stream<R> all(Register<?, R> register, Wanted wanted, int most) {
        var order = register.keepsItsOrder() ? withoutMinus(register.order()) : wanted.order();
        return Page.all(most, slice -> rows.page(register, wanted, order, slice));
    }

    private static String withoutMinus(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private Spelled spelled(Register<?, ?> register) {
        return Spelled.of(register, offices.office(current.get().office()).zone());
    }

    private void trace(String act, Register<?, ?> register, Wanted wanted, Spelled spelled, int rows) {
        var book = books(register).map(by -> book(by, wanted)).collect(joining(" "));
        trace.fire(Traced.done(
                register.key() + "." + act,
                register.key(),
                book.isEmpty() ? "-" : book,
                Map.of(
                        "filter",
                        filter(register, register.tracesWords() ? wanted : wanted.withoutWords(), spelled),
                        "rows",
                        Integer.toString(rows))));
    }

    private static String book(Narrowing<?> by, Wanted wanted) {
        return wanted.value(by) == null && by.hasAll() ? Narrowing.ALL : String.valueOf(wanted.value(by));
    }

    /** Which of the books of a register it is, where it has several. */
    private static Stream<Narrowing<?>> books(Register<?, ?> register) {
        return register.narrowings().stream().filter(Narrowing::isAlways);
    }

    private static String filter(Register<?, ?> register, Wanted wanted, Spelled spelled) {
        var narrowed = register.narrowings().stream()
                .filter(by -> !by.isAlways() && wanted.value(by) != null)
                .map(by -> spelled.filter(by, wanted.value(by)))
                .collect(joining(", "));
        return narrowed.isEmpty() ? spelled.word("all") : narrowed;
    }
}
