package id.sop.server.outside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of an admission, each with the form of a member, and somebody who is held. */
class ClientRowsAtWork implements RowsAtWork {

    private static final List<String> ROWS = List.of("receive", "issue-admission-record", "register", "sign-agreement");

    private OfficeAtWork office;

    @Override
    public List<String> pages(OfficeAtWork at) throws IOException, InterruptedException {
        office = at;
        List<String> pages = new ArrayList<>();
        pages.add("clients/announce-referral.xhtml?sop=JBI-PENERIMAAN-WANITA-PMKS");
        for (int row = 0; row < ROWS.size(); row++) {
            String run = atRow(row);
            String page = "clients/" + ROWS.get(row);
            pages.add(page + ".xhtml?run=" + run);
            pages.add(page + "-member.xhtml?run=" + run + "&no=" + office.intakeOf(run) + ".1");
        }
        held();
        return pages;
    }

    /** A run that stands at a row, counted from the door, and is taken. */
    private String atRow(int row) throws IOException, InterruptedException {
        String run = announced();
        for (int done = 0; done < row; done++) {
            perform(done, run);
        }
        office.take(officer(row), run);
        return run;
    }

    private String announced() throws IOException, InterruptedException {
        return office.announces("Klien " + UUID.randomUUID().toString().replaceAll("[^a-z]", ""));
    }

    private static String officer(int row) {
        return row == 3 ? "peksos" : "pelaksana";
    }

    private void perform(int row, String run) throws IOException, InterruptedException {
        office.take("pelaksana", run);
        switch (row) {
            case 0 -> member(run, "receive").with("form:sex", "FEMALE").press(office.at("pelaksana"), "form:save");
            case 2 ->
                member(run, "register")
                        .with("form:unknownBecause", "Belum dapat ditanya")
                        .press(office.at("pelaksana"), "form:save");
            default -> {
                // the record is of all who are here
            }
        }
        HttpForm form = office.form("pelaksana", "clients/" + ROWS.get(row) + ".xhtml?run=" + run);
        if (row == 1) {
            form = form.with("form:recordedOn_input", "01-01-2026").with("form:place", "Jambi");
        }
        for (int paper = 0; form.has("form:paper:" + paper + ":number"); paper++) {
            form = form.with("form:paper:" + paper + ":presence", "SEEN_ON_PAPER");
        }
        for (int made = 0; form.has("form:produced:" + made + ":number"); made++) {
            form = form.with("form:produced:" + made + ":making", "ON_PAPER");
        }
        form.press(office.at("pelaksana"), "form:perform");
    }

    private HttpForm member(String run, String page) throws IOException, InterruptedException {
        return office.form(
                "pelaksana", "clients/" + page + "-member.xhtml?run=" + run + "&no=" + office.intakeOf(run) + ".1");
    }

    /** Somebody about whom the head has to decide. */
    private void held() throws IOException, InterruptedException {
        String run = announced();
        office.take("pelaksana", run);
        member(run, "receive")
                .with("form:outcome", "HELD")
                .with("form:outcomeReason", "Menunggu hasil")
                .with("form:reviewOn_input", "31-12-2026")
                .with("form:sex", "FEMALE")
                .press(office.at("pelaksana"), "form:save");
    }
}
