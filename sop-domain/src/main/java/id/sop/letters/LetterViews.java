package id.sop.letters;

import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.NumberLedger;
import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Engine;
import id.sop.procedures.steps.StartedRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns letters into what a page may show of them to one caller. */
@ApplicationScoped
class LetterViews {

    @Inject
    FileStore files;

    @Inject
    Engine engine;

    @Inject
    NumberLedger ledger;

    LetterView view(IncomingLetter letter, Caller caller) {
        var runs = engine.startedFrom(caller, FollowUpOrigin.KIND, followUps(letter));
        return new LetterView(
                letter.number(),
                letter.run(),
                letter.state(),
                letter.sender(),
                letter.letterNumber(),
                letter.letterDate(),
                letter.receivedOn(),
                letter.subject(),
                letter.kind(),
                letter.urgency(),
                letter.confidentiality(),
                letter.enclosures(),
                files.infos(letter.office(), letter.scanIds()),
                letter.classification(),
                letter.classificationTitle(),
                letter.summary(),
                letter.cabinet(),
                letter.drawer(),
                letter.map(),
                letter.retention(),
                letter.archivedOn(),
                letter.registeredAt(),
                letter.registeredBy(),
                letter.dispositions().stream()
                        .map(disposition -> view(disposition, caller, runs))
                        .toList(),
                letter.isVoid()
                        ? ledger.voided(letter.office(), AgendaNumbers.BOOK, letter.number())
                        : Optional.empty());
    }

    private static List<String> followUps(IncomingLetter letter) {
        return letter.dispositions().stream()
                .flatMap(disposition -> disposition.followUps().stream())
                .map(followUp -> followUp.number().inAddress())
                .toList();
    }

    private static DispositionView view(Disposition disposition, Caller caller, Map<String, List<StartedRun>> runs) {
        var mayWithdraw = caller.may(Right.DISPOSE_LETTERS)
                && disposition.isInForce()
                && disposition.letter().state() != LetterState.ARCHIVED;
        return new DispositionView(
                disposition.givenAt(),
                disposition.givenBy().name(),
                disposition.givenBy().positionName(),
                disposition.instructions(),
                disposition.note(),
                disposition.dueOn(),
                disposition.isWithdrawn(),
                mayWithdraw
                        && disposition.followUps().stream()
                                .allMatch(followUp -> followUp.readAt().isEmpty()),
                disposition.followUps().stream()
                        .map(followUp -> view(
                                followUp,
                                caller,
                                mayWithdraw,
                                runs.getOrDefault(followUp.number().inAddress(), List.of())))
                        .toList());
    }

    private static FollowUpView view(FollowUp followUp, Caller caller, boolean mayWithdraw, List<StartedRun> runs) {
        return new FollowUpView(
                followUp.number(),
                followUp.positionName(),
                followUp.state(),
                followUp.sentAt(),
                followUp.dueAt(),
                followUp.readAt(),
                followUp.readBy(),
                followUp.readIn(),
                followUp.closedAt(),
                followUp.closedBy(),
                followUp.closedIn(),
                followUp.result(),
                followUp.papers(),
                followUp.messages().stream().map(LetterViews::message).toList(),
                runs,
                caller.positions().contains(followUp.position()),
                mayWithdraw && followUp.isOutstanding() && followUp.readAt().isEmpty(),
                caller.may(Right.DISPOSE_LETTERS) && followUp.state() == FollowUpState.ASKED);
    }

    private static FollowUpView.Message message(FollowUpMessage message) {
        return new FollowUpView.Message(
                message.kind() == FollowUpMessage.Kind.QUESTION,
                message.officer(),
                message.position(),
                message.writtenAt(),
                message.text());
    }
}
