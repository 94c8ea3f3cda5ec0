package id.sop.clients;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.OfficeDay;
import id.sop.organisation.Right;
import id.sop.registers.Narrowing;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The register of clients (buku registrasi klien): a line for each case, from the door on. */
@ApplicationScoped
class ClientBook implements Register<ClientCase, ClientRow> {

    private static final List<Narrowing<?>> NARROWINGS = List.of(
            Narrowing.text("c.person.searchText"),
            Narrowing.equal("state", CaseState.class, "c.state"),
            Narrowing.from("c.begunOn"),
            Narrowing.to("c.begunOn"));

    private static final List<RegisterColumn<ClientRow>> COLUMNS = List.of(
            RegisterColumn.of("number", ClientRow::number)
                    .sortedBy("c.number.year", "c.number.sequence")
                    .onPaper(24)
                    .centred(),
            RegisterColumn.of("begun", ClientRow::begunOn)
                    .sortedBy("c.begunOn", "c.id")
                    .onPaper(22)
                    .centred(),
            RegisterColumn.of("name", ClientRow::name)
                    .sortedBy("c.person.nameOrder")
                    .onPaper(60),
            RegisterColumn.of("sex", ClientRow::sex).onPaper(18).centred(),
            RegisterColumn.of("age", ClientRow::ageInWords).onPaper(24).centred(),
            RegisterColumn.of("region", ClientRow::region).onPaper(40),
            RegisterColumn.of("worker", ClientRow::worker).hideable().onPaper(36),
            RegisterColumn.of("state", ClientRow::state).sortedBy("c.state").onPaper(30),
            RegisterColumn.of("gaps", ClientRow::gaps).hideable().onPaper(16).centred());

    @Inject
    CurrentCaller current;

    @Inject
    OfficeDay days;

    @Override
    public String key() {
        return "clients";
    }

    @Override
    public Class<ClientCase> entity() {
        return ClientCase.class;
    }

    @Override
    public List<RegisterColumn<ClientRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.READ_CLIENTS);
        return new Condition("ClientCase", "c").and("c.office = :office", "office", caller.office());
    }

    @Override
    public List<ClientRow> rows(List<ClientCase> found) {
        var today = days.today(current.get().office());
        return found.stream().map(client -> ClientRow.of(client, today)).toList();
    }

    @Override
    public boolean isVoid(ClientRow row) {
        return row.state() == CaseState.VOID;
    }
}
