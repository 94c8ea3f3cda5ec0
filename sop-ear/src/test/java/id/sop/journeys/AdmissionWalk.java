package id.sop.journeys;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A raid brings women to the home, and officers lead them through the rows of JBI-PENERIMAAN-WANITA-PMKS. */
final class AdmissionWalk {

    private final BrowserExtension browser;
    private final Consumer<Person> looks;
    private final Map<String, Desk> desks = new HashMap<>();
    private final String surname = "Contoh " + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private String run;
    private String intake;

    /** @param looks what is done at each page that is come by */
    AdmissionWalk(BrowserExtension browser, Consumer<Person> looks) {
        this.browser = browser;
        this.looks = looks;
    }

    Desk at(String account) {
        return desks.computeIfAbsent(account, name -> Desk.of(browser.person(name)));
    }

    /** What one of those who were announced is called. */
    String named(String name) {
        return name + " " + surname;
    }

    /** The number of the intake, as in an address. */
    String intake() {
        return intake;
    }

    String run() {
        return run;
    }

    /** Row 1: so many come, two of them with a name. */
    void announces() {
        Desk head = opens("kepala", "clients/announce-referral.xhtml?sop=JBI-PENERIMAAN-WANITA-PMKS");
        head.page().getByLabel("Asal rujukan").selectOption("RAID");
        head.type("Nama pengirim", "Satpol PP Kota Jambi");
        head.type("Jumlah yang diberitahukan", "3");
        head.type("Nama calon klien", named("Marni") + "\n" + named("Kartika"));
        head.submits("form:perform");
        run = found(head.page().url(), "no=(\\d{4}-\\d+)");
        intake = found(head.page().content(), "/clients/intake\\.xhtml\\?no=(\\d{4}-\\d+)");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    /** Row 2: one comes, one comes and is held, one does not come. */
    void receives() {
        take("pelaksana", "receive");
        Desk door = member("pelaksana", "receive", 1);
        door.tick("Perempuan");
        door.type("Umur", "25");
        saves(door, named("Marni"));
        looks.accept(door.officer());
        door.page().getByLabel("Hasil untuk anggota ini").selectOption("HELD");
        door.tick("Perempuan");
        door.submits("form:save");
        door.sees("Tulis alasan mengapa anggota ini ditunda atau tidak dilanjutkan.");
        door.type("Alasan", "Menolak tes");
        door.page().locator("[id='form:reviewOn_input']").fill("31-12-2026");
        saves(door, named("Kartika"));
        door.page().getByLabel("Hasil untuk anggota ini").selectOption("NOT_GOING_ON");
        door.type("Alasan", "Tidak jadi dikirim");
        saves(door, intake + ".3");
        performs("pelaksana");
    }

    /** Saves the form of a member, and waits until the next page says so. */
    private static void saves(Desk desk, String name) {
        desk.submits("form:save");
        desk.sees("Isian " + name + " sudah disimpan.");
    }

    /** Row 3. */
    void records() {
        Desk desk = take("pelaksana", "issue-admission-record");
        desk.page().locator("[id='form:recordedOn_input']").fill("01-12-2026");
        performs("pelaksana");
    }

    /** Row 4. */
    void registers() {
        take("pelaksana", "register");
        Desk desk = member("pelaksana", "register", 1);
        desk.page().getByLabel("Bila tanpa NIK").selectOption("NOT_ISSUED");
        desk.page().getByLabel("Agama").selectOption("ISLAM");
        desk.page().getByLabel("Pendidikan terakhir").selectOption("PRIMARY");
        desk.page().locator("[id='form:maritalStatus']").selectOption("SINGLE");
        desk.choose("kota jam", "Kota Jambi");
        desk.page().locator("[id='form:address']").fill("Jalan Contoh 1");
        desk.type("Nama ibu", "Ibu Contoh");
        saves(desk, named("Marni"));
        performs("pelaksana");
    }

    /** Row 5. */
    void signs() {
        take("peksos", "sign-agreement");
        saves(member("peksos", "sign-agreement", 1), named("Marni"));
        performs("peksos");
    }

    private Desk opens(String account, String path) {
        Desk desk = at(account);
        desk.opens(path);
        looks.accept(desk.officer());
        return desk;
    }

    private Desk take(String account, String page) {
        Desk desk = opens(account, "clients/" + page + ".xhtml?run=" + run);
        desk.submits("form:take");
        looks.accept(desk.officer());
        return desk;
    }

    private Desk member(String account, String page, int serial) {
        return opens(account, "clients/" + page + "-member.xhtml?run=" + run + "&no=" + intake + "." + serial);
    }

    private void performs(String account) {
        Desk desk = at(account);
        for (Locator paper : desk.page().locator("fieldset.sop-paper").all()) {
            if (paper.locator("input[type=radio]:checked").count() == 0) {
                paper.getByLabel("Di atas kertas").check();
            }
        }
        desk.submits("form:perform");
        desk.sees("selesai.");
    }
}
