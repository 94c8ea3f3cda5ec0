package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A letter on its way, without a database: each row of JBI-SURAT-MASUK as its transition alone. */
final class ALetter {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Actor HEAD = actor("kepala", "Surya", "kepala-panti", "Kepala Panti");
    static final Actor ADDRESSEE = actor("kasipas", "Dewi", "kasi-pas", "Kasi PAS");

    private final IncomingLetter letter = new IncomingLetter(
            "jambi",
            SerialNumber.of(2026, 1),
            SerialNumber.of(2026, 1),
            LettersTest.anInvitation().getLetter(),
            NOW,
            "Rina");

    static Actor actor(String username, String name, String position, String title) {
        var caller = new Caller(username, name, "jambi", Authority.holding(Set.of("jambi." + position)), Set.of());
        return Actor.of(caller, "jambi." + position, title);
    }

    IncomingLetter it() {
        return letter;
    }

    ALetter record() {
        return record("400.9.2");
    }

    ALetter record(String code) {
        letter.record(letter.data(), new ClassificationCode(null, code, "Bantuan sosial"), "Rapat");
        return this;
    }

    ALetter examine() {
        letter.examined();
        return this;
    }

    ALetter dispose() {
        return dispose("kasi-pas");
    }

    ALetter dispose(String... positions) {
        var disposition = new Disposition(letter, new DisposeLetter(), HEAD, NOW);
        for (var position : positions) {
            disposition.address(
                    "jambi." + position,
                    position.equals("kasi-pas") ? ADDRESSEE.positionName() : position,
                    letter.nextFollowUpSerial() + disposition.followUps().size(),
                    null);
        }
        letter.dispose(disposition);
        return this;
    }

    ALetter distribute() {
        letter.distributed(NOW);
        return this;
    }

    ALetter withdrawDisposition() {
        letter.withdrawDisposition(HEAD, "Salah tujuan", NOW);
        return this;
    }

    ALetter read() {
        first().read(ADDRESSEE, NOW);
        return this;
    }

    /** The first addressee, where there is one and it lies with her, records what she did. */
    ALetter followUp() {
        letter.dispositionInForce()
                .map(disposition -> disposition.followUps().get(0))
                .filter(followUp -> followUp.isVisible() && followUp.isOutstanding())
                .ifPresent(followUp -> followUp.done("Hadir", List.of(), ADDRESSEE, NOW));
        return this;
    }

    ALetter archive() {
        var place = new ArchiveLetter();
        place.setCabinet("Lemari 2");
        place.setMap("Undangan 2026");
        letter.archive(place, TODAY);
        return this;
    }

    ALetter withdraw() {
        letter.end(true, NOW);
        return this;
    }

    ALetter endOutside() {
        letter.end(false, NOW);
        return this;
    }

    /** The disposition given last. */
    Disposition disposition() {
        return letter.dispositions().get(letter.dispositions().size() - 1);
    }

    /** The follow-up of the addressee named first. */
    FollowUp first() {
        return disposition().followUps().get(0);
    }

    ALetter bringTo(LetterState state) {
        return switch (state) {
            case RECEIVED -> this;
            case RECORDED -> record();
            case EXAMINED -> bringTo(LetterState.RECORDED).examine();
            case DISPOSED -> bringTo(LetterState.EXAMINED).dispose();
            case DISTRIBUTED -> bringTo(LetterState.DISPOSED).distribute();
            case ARCHIVED -> bringTo(LetterState.DISTRIBUTED).followUp().archive();
            case WITHDRAWN -> withdraw();
            case ENDED_OUTSIDE -> endOutside();
        };
    }
}
