package id.sop.letters;

import id.sop.access.AccessModule;
import id.sop.access.AccessRules;
import id.sop.access.AccessRules.Who;
import id.sop.access.AccessWorld;
import id.sop.access.Arguments;
import id.sop.access.Kind;
import id.sop.access.OfficeAtWork;
import id.sop.access.Thing;
import id.sop.access.Tie;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Right;
import java.util.List;

/** Letters in the access matrix. */
class LettersAccess implements AccessModule {

    static final Kind LETTER = new Kind("LETTER");
    static final Kind FOLLOW_UP = new Kind("FOLLOW_UP");

    /** A file that a letter keeps. */
    static final Kind FILE = new Kind("LETTER_FILE");

    static final Kind CLASSIFICATION = new Kind("CLASSIFICATION");

    @Override
    public List<String> books() {
        return List.of(AgendaNumbers.BOOK);
    }

    /** The agenda book is for those who read all letters, one letter also for those to whom it was disposed. */
    @Override
    public void rules() {
        var readers = AccessRules.right(Right.READ_ALL_LETTERS, "who reads all letters");
        var disposers = AccessRules.right(Right.DISPOSE_LETTERS, "who disposes letters");
        var addressees = new Who("the addressee", AccessRules.tie(Tie.ADDRESSEE));
        AccessRules.say(readers, "LetterRegister.reservedNumbers", "LetterRegister.likelyDuplicates");
        AccessRules.register(readers, "AgendaBook");
        AccessRules.register(readers, "DispositionBook");
        AccessRules.say(
                AccessRules.READERS,
                "LetterRegister.open",
                "LetterRegister.openFile",
                "PaperPrint.pdf(DispositionSlip)");
        AccessRules.say(
                AccessRules.EVERYBODY, "DispositionService.possibleAddressees", "DispositionService.instructions");
        AccessRules.say(
                disposers,
                "DispositionService.withdraw(SerialNumber, String)",
                "DispositionService.withdraw(FollowUpNumber, String)");
        AccessRules.say(disposers, "DispositionService.answer");
        AccessRules.say(AccessRules.EVERYBODY, "FollowUpService.page");
        AccessRules.say(addressees, "FollowUpService.read", "FollowUpService.ask", "FollowUpService.record");
        AccessRules.say(AccessRules.EVERYBODY, "ClassificationCodeService.suggest", "ClassificationCodeService.page");
        AccessRules.say(AccessRules.LIST_KEEPERS, "ClassificationCodeService.add", "ClassificationCodeService.use");
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments.of(LETTER, "SerialNumber @letters", thing -> thing.value("number"));
        arguments.of(LETTER, "DispositionSlip.number", thing -> thing.value("address"));
        arguments.of(LETTER, "LetterRegister.sender", thing -> thing.value("sender"));
        arguments.of(LETTER, "LetterRegister.letterNumber", thing -> thing.value("letterNumber"));
        arguments.of(FILE, "String fileId @letters", thing -> thing.value("fileId"));
        arguments.of(FOLLOW_UP, "FollowUpNumber", thing -> thing.value("number"));
        arguments.of(CLASSIFICATION, "ClassificationCodeService.id", thing -> thing.value("id"));
        arguments.of(Kind.WORD, "FollowUpFilter", thing -> new FollowUpFilter(null, Arguments.word(thing)));
        arguments.value("PaperPrint.key", () -> "disposition");
        arguments.value("FollowUpResult", () -> {
            var result = new FollowUpResult();
            result.setText("Sudah");
            return result;
        });
        arguments.value("NewClassificationCode", () -> code("999.99", "Kode yang baru"));
        arguments.value("ReserveNumbers", () -> reservation("Menyusul"));
    }

    static NewClassificationCode code(String number, String title) {
        var code = new NewClassificationCode();
        code.setCode(number);
        code.setTitle(title);
        return code;
    }

    static ReserveNumbers reservation(String reason) {
        var wanted = new ReserveNumbers();
        wanted.setBook(AgendaNumbers.BOOK);
        wanted.setReason(reason);
        return wanted;
    }

    @Override
    public void absent(AccessWorld world) {
        var number = SerialNumber.of(2026, 9999);
        world.add(new Thing(LETTER, null, "surat yang tidak ada")
                .with("number", number)
                .with("address", number.inAddress())
                .with("sender", "Tak ada")
                .with("letterNumber", "0/TAKADA/2026"));
        world.add(new Thing(FOLLOW_UP, null, "disposisi yang tidak ada")
                .with("number", new FollowUpNumber(number, 1))
                .with("address", new FollowUpNumber(number, 1).inAddress()));
        world.add(
                new Thing(FILE, null, "berkas yang tidak ada").with("fileId", "00000000-0000-0000-0000-000000000000"));
        world.add(new Thing(CLASSIFICATION, null, "kode yang tidak ada").with("id", -1L));
    }

    @Override
    public void prepare(OfficeAtWork office) {
        new LettersOfAnOffice(office).prepare();
    }

    @Override
    public void fill(OfficeAtWork office) {
        new LettersOfAnOffice(office).fill();
    }
}
