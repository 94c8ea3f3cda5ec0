package id.sop.journeys;

import java.util.UUID;

/** Each step of a letter, looked at by whoever has taken it. */
class LettersStates implements PageStates {

    @Override
    public void show(BrowserExtension browser, Inspection inspection) {
        String subject = "Rujukan klien " + UUID.randomUUID();
        Person clerk = browser.person("pelaksana");
        Desk frontDesk = Desk.of(clerk);
        frontDesk.opens("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        inspection.look(clerk);
        frontDesk.type("Pengirim", "Dinas Sosial Kota Jambi");
        frontDesk.type("Nomor surat", UUID.randomUUID().toString());
        frontDesk.type("Perihal", subject);
        frontDesk.press("Simpan dan beri nomor agenda");
        frontDesk.press("Kerjakan");
        inspection.look(clerk);
        frontDesk.choose("rehabilitasi sosial", "400.9.3");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        Person examiner = browser.person("kasubbag");
        takes(examiner, subject, inspection);
        Desk.of(examiner).press("Benar, teruskan untuk disposisi");

        Person head = browser.person("kepala");
        Desk disposing = takes(head, subject, inspection);
        disposing.tick("Kasi PAS");
        disposing.tick("Untuk ditindaklanjuti");
        disposing.press("Kirim disposisi");

        takes(clerk, subject, inspection).press("Distribusikan kepada penerima disposisi");
        frontDesk.follows("Lihat dahulu");
        inspection.look(clerk);

        Person addressee = browser.person("kasipas");
        takes(addressee, subject, inspection);
        inspection.follow(addressee, "");
        Desk following = takes(addressee, subject, inspection);
        following.type("Hasil tindak lanjut", "Sudah.");
        following.press("Selesai, catat tindak lanjut");
        takes(clerk, subject, inspection);
    }

    private static Desk takes(Person officer, String subject, Inspection inspection) {
        Desk desk = Desk.of(officer);
        desk.takeTaskAbout(subject);
        inspection.look(officer);
        return desk;
    }
}
