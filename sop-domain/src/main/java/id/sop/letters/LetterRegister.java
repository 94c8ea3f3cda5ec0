package id.sop.letters;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads incoming letters: one letter, its scans, those like one that is being entered. Every opening of a letter is traced. */
@Stateless
@RolesAllowed("**")
public class LetterRegister {

    @Inject
    CurrentCaller current;

    @Inject
    Letters letters;

    @Inject
    LetterRows rows;

    @Inject
    LetterViews views;

    @Inject
    FileStore files;

    @Inject
    NumberLedger ledger;

    /**
     * Opens a letter; that it was opened is traced.
     *
     * @throws LetterNotFound if the caller's office has no such letter or the caller may not see it
     */
    public LetterView open(SerialNumber number) {
        var caller = current.get();
        return views.view(letters.open(caller, number), caller);
    }

    /** The numbers of the book that are kept free, with what for, for whoever registers a letter that follows. */
    public List<NumberLedger.Reserved> reservedNumbers() {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return ledger.reserved(caller.office(), AgendaNumbers.BOOK);
    }

    /** Letters that are likely the same as one being entered, shown before it is saved. */
    public List<LetterRow> likelyDuplicates(String sender, String letterNumber) {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return rows.of(letters.likelyDuplicates(caller.office(), sender, letterNumber));
    }

    /**
     * A file that a letter keeps; that it was opened is traced.
     *
     * @throws FileNotFound if no letter keeps such a file, or the caller may not see the letter that keeps it
     */
    public FileInfo openFile(String fileId) {
        var caller = current.get();
        var file = files.info(caller.office(), fileId);
        if (!IncomingLetter.KIND.equals(file.subjectKind())) {
            throw new FileNotFound();
        }
        var letter = SerialNumber.parse(file.subjectNumber())
                .flatMap(number -> letters.ifVisible(caller, number))
                .orElseThrow(FileNotFound::new);
        letters.fileOpened(letter, file.name());
        return file;
    }
}
