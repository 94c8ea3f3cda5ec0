package id.sop.server.outside;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The row at the door, with the form of a member. */
class ClientRowsAtWork implements RowsAtWork {

    @Override
    public List<String> pages(OfficeAtWork office) throws IOException, InterruptedException {
        String run = office.announces("Klien " + UUID.randomUUID());
        office.take("pelaksana", run);
        return List.of(
                "clients/receive.xhtml?run=" + run,
                "clients/receive-member.xhtml?run=" + run + "&no=" + office.intakeOf(run) + ".1");
    }
}
