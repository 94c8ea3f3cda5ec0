package id.sop.server.outside;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Officers at work through the pages, without a browser's script: what the tests of access need as records. */
public final class OfficeAtWork {

    private static final Pattern RUN = Pattern.compile("no=(\\d{4}-\\d+)");

    private final Map<String, HttpBrowser> browsers = new HashMap<>();

    /** The browser of this account, logged in. */
    HttpBrowser at(String account) throws IOException, InterruptedException {
        HttpBrowser known = browsers.get(account);
        if (known == null) {
            known = new HttpBrowser();
            known.logIn(account, HttpBrowser.DEMO_PASSWORD);
            browsers.put(account, known);
        }
        return known;
    }

    /** A letter that was disposed to Kasi PAS and waits for its archiving. @return the number of its run and of the letter */
    String[] letter(String subject) throws IOException, InterruptedException {
        String run = registered(subject);
        take("pelaksana", run);
        record("pelaksana", run);
        examine(run);
        dispose(run);
        take("pelaksana", run);
        form("pelaksana", "letters/distribute.xhtml?run=" + run).press(at("pelaksana"), "form:perform");
        return new String[] {run, letterOf(run)};
    }

    /** A letter whose addressee has followed it up. @return its run */
    private String followedUp(String subject) throws IOException, InterruptedException {
        String[] letter = letter(subject);
        form("kasipas", "letters/follow-up.xhtml?no=" + letter[1] + ".1")
                .with("form:result", "Sudah ditindaklanjuti")
                .press(at("kasipas"), "form:done");
        return letter[0];
    }

    /** The pages of all rows that modules put behind sheets, each of a run that somebody has taken. */
    public List<String> everyRow() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        for (RowsAtWork module : RowsAtWork.all()) {
            pages.addAll(module.pages(this));
        }
        return pages;
    }

    /** A letter before each row of its sheet, taken by whose turn it is, one that was followed up, and a run about a client. @return the forms of these rows */
    List<String> letterAtEveryRow() throws IOException, InterruptedException {
        String followedUp = followedUp("Surat " + UUID.randomUUID());
        take("pelaksana", followedUp);
        String registered = registered("Surat " + UUID.randomUUID());
        take("pelaksana", registered);
        String recorded = recorded();
        take("kasubbag", recorded);
        String examined = recorded();
        examine(examined);
        take("kepala", examined);
        String disposed = recorded();
        examine(disposed);
        dispose(disposed);
        take("pelaksana", disposed);
        begins("peksos", "JBI-ASESMEN", "Klien " + UUID.randomUUID());
        letter("Surat " + UUID.randomUUID()); // whose addressee has not followed up
        return List.of(
                "letters/record-and-code.xhtml?run=" + registered,
                "letters/examine.xhtml?run=" + recorded,
                "letters/dispose.xhtml?run=" + examined,
                "letters/distribute.xhtml?run=" + disposed,
                "letters/archive-incoming.xhtml?run=" + followedUp);
    }

    private String recorded() throws IOException, InterruptedException {
        String run = registered("Surat " + UUID.randomUUID());
        take("pelaksana", run);
        record("pelaksana", run);
        return run;
    }

    private void examine(String run) throws IOException, InterruptedException {
        take("kasubbag", run);
        form("kasubbag", "letters/examine.xhtml?run=" + run).press(at("kasubbag"), "form:perform");
    }

    private void dispose(String run) throws IOException, InterruptedException {
        take("kepala", run);
        form("kepala", "letters/dispose.xhtml?run=" + run)
                .with("form:positions", "jambi.kasi-pas")
                .with("form:instructions", "Untuk ditindaklanjuti")
                .press(at("kepala"), "form:perform");
    }

    /** A letter that was only registered. @return the number of its run */
    String registered(String subject) throws IOException, InterruptedException {
        return begun(form("pelaksana", "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK")
                .with("form:sender", "Dinas Sosial")
                .with("form:letterNumber", UUID.randomUUID().toString())
                .with("form:subject", subject)
                .press(at("pelaksana"), "form:perform"));
    }

    /** An intake of one who was only announced. @return the number of its run */
    String announces(String name) throws IOException, InterruptedException {
        return begun(form("kepala", "clients/announce-referral.xhtml?sop=JBI-PENERIMAAN-WANITA-PMKS")
                .with("form:kind", "RAID")
                .with("form:sender", "Satpol PP Kota Jambi")
                .with("form:memberNames", name)
                .press(at("kepala"), "form:perform"));
    }

    /** The number of the intake that a run carries, as in an address. */
    String intakeOf(String run) throws IOException, InterruptedException {
        return carried("intake", "clients/intake", run);
    }

    /** The number of the letter that a run carries. */
    String letterOf(String run) throws IOException, InterruptedException {
        return carried("letter", "letters/letter", run);
    }

    private String carried(String kind, String page, String run) throws IOException, InterruptedException {
        Matcher thing = Pattern.compile("/" + page + "\\.xhtml\\?no=(\\d{4}-\\d+)")
                .matcher(at("pelaksana").open("procedures/run.xhtml?no=" + run).body());
        if (!thing.find()) {
            throw new AssertionError("Run " + run + " shows no " + kind);
        }
        return thing.group(1);
    }

    /** Row 2 of a letter, which the account has taken. */
    void record(String account, String run) throws IOException, InterruptedException {
        form(account, "letters/record-and-code.xhtml?run=" + run)
                .with("form:classification_hinput", "400.9.2")
                .with("form:classification_input", "400.9.2")
                .press(at(account), "form:perform");
    }

    /** Takes the current row of a run. */
    void take(String account, String run) throws IOException, InterruptedException {
        HttpForm.of(at(account).open("procedures/run.xhtml?no=" + run), "turn").press(at(account), "turn:take");
    }

    /** A run of built-in rows about a client. @return its number */
    String begins(String account, String sheet, String about) throws IOException, InterruptedException {
        return begun(form(account, "procedures/confirm.xhtml?sop=" + sheet)
                .with("form:kind", "CLIENT")
                .with("form:about_input", about)
                .with("form:paper:0:presence", "SEEN_ON_PAPER")
                .press(at(account), "form:perform"));
    }

    /** Keeps a number of the agenda book free. @return it, as addresses name it */
    String reserves(String account, String reason) throws IOException, InterruptedException {
        form(account, "administration/reserve-numbers.xhtml")
                .with("form:book", "incoming-letter")
                .with("form:count", "1")
                .with("form:reserve-reason", reason)
                .press(at(account), "form:reserve");
        Matcher kept = RUN.matcher(at(account)
                .open("administration/numbers.xhtml?book=incoming-letter&state=RESERVED")
                .body());
        if (!kept.find()) {
            throw new AssertionError("No number was kept free");
        }
        return kept.group(1);
    }

    /** Gives an officer another name. */
    void names(String account, String username, String name) throws IOException, InterruptedException {
        form(account, "administration/officer.xhtml?username=" + username)
                .with("form:name", name)
                .press(at(account), "form:change");
    }

    /** Types into a form without sending it. */
    void keepsDraft(String account, String form, String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = at(account).post("script/draft?form=" + form, "application/json", text);
        if (answer.statusCode() != 200) {
            throw new AssertionError("The draft was not kept: " + answer.statusCode());
        }
    }

    HttpForm form(String account, String address) throws IOException, InterruptedException {
        return HttpForm.of(at(account).open(address), "form");
    }

    private static String begun(HttpResponse<String> answer) {
        Matcher run = RUN.matcher(String.valueOf(answer.uri().getQuery()));
        if (!run.find()) {
            throw new AssertionError("Not begun: " + answer.uri() + "\n" + answer.body());
        }
        return run.group(1);
    }
}
