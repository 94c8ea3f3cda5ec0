package id.sop.access;

import static id.sop.organisation.Right.KEEP_NUMBERS;
import static id.sop.organisation.Right.MAINTAIN_LISTS;
import static id.sop.organisation.Right.MAINTAIN_OFFICERS;
import static id.sop.organisation.Right.MAINTAIN_SHEETS;
import static id.sop.organisation.Right.READ_TRACE;

import id.sop.organisation.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Who may what, in the words of the office. This is what the application is measured by; it asks it nothing.
 *
 * <p>Beside this table these rules hold for every method: who has no position, or positions in two offices, may nothing. What belongs to
 * another office, or is not the caller's to see, is answered exactly as what does not exist. Nothing that a caller gets holds a word of what
 * she may not see. What is refused changes nothing, and what is allowed changes the caller's own office only.
 */
public final class AccessRules {

    /** An answer to "who?". @param words for people */
    public record Who(String words, BiPredicate<Account, Thing> may) {

        Who or(Who other) {
            return new Who(words + ", and " + other.words, may.or(other.may));
        }

        public Who and(Who other) {
            return new Who(words + " who " + other.words, may.and(other.may));
        }
    }

    public static final Who EVERYBODY = new Who("everybody of the office", (account, thing) -> true);
    public static final Who READERS = new Who("who may see it", tie(Tie.READER));
    private static final Who AT_THE_ROW = new Who("the positions of the row", tie(Tie.AT_THE_ROW));
    private static final Who STARTERS = new Who("the positions of the first row", tie(Tie.STARTER));
    private static final Who HEAD = new Who("the head of the office", tie(Tie.HEAD));
    private static final Who APPROVERS = new Who("the position that approves the sheet", tie(Tie.APPROVER));
    private static final Who GIVER = new Who("gave the file", tie(Tie.GIVER));
    public static final Who LIST_KEEPERS = right(MAINTAIN_LISTS, "who maintains lists");
    private static final Who SHEET_KEEPERS = right(MAINTAIN_SHEETS, "who maintains sheets");
    private static final Who AUDITORS = right(READ_TRACE, "who reads the trace");
    private static final Who NUMBER_KEEPERS = right(KEEP_NUMBERS, "who keeps numbers");
    private static final Who OFFICER_KEEPERS = right(MAINTAIN_OFFICERS, "who maintains officers");
    private static final Who NOT_HERSELF = new Who("is another", (account, thing) -> !thing.has(Tie.HERSELF, account));
    private static final Who OF_THE_NUMBERED = new Who("may see what has the number", tie(Tie.OF_THE_NUMBERED));

    private static final Map<String, Who> TABLE = new TreeMap<>();

    static {
        // Runs: seen by the positions of the sheet and those who read all; a row is done by its positions only
        say(READERS, "RunRegister.open", "RunRegister.openDetails", "RunRegister.openFile", "RunRegister.history");
        register(EVERYBODY, "RunBook");
        register(EVERYBODY, "PaperBook");
        say(EVERYBODY, "PaperReferenceRegister.search");
        say(READERS, "PaperReferenceRegister.find");
        say(EVERYBODY, "SubjectRegister.like");
        say(STARTERS, "RunService.formOfFirstRow", "RunService.start");
        say(AT_THE_ROW, "RunService.formOfCurrentRow", "RunService.perform", "RunService.saveMember");
        say(
                AT_THE_ROW,
                "AssignmentService.take",
                "AssignmentService.takeOver",
                "AssignmentService.giveBack",
                "AssignmentService.handOver");
        say(AT_THE_ROW, "AssignmentService.plan", "AssignmentService.note");
        say(STARTERS.or(HEAD).or(NUMBER_KEEPERS), "RunEndingService.withdraw", "RunEndingService.endOutside");
        say(EVERYBODY, "Inbox.page", "Inbox.counts", "Inbox.state");

        // Sheets: published ones are everybody's to read, drafts those of their makers and of the approver
        say(
                READERS,
                "RevisionRegister.open",
                "RevisionRegister.openAsked",
                "RevisionRegister.openInForce",
                "RevisionRegister.openSheet");
        say(EVERYBODY, "RevisionRegister.page", "RevisionRegister.concernCaller");
        say(READERS, "SheetPrint.inForce", "SheetPrint.revision", "SheetPrint.run");
        say(SHEET_KEEPERS, "RevisionService.enter", "RevisionService.check", "RevisionService.discard");
        say(SHEET_KEEPERS, "SheetGuideRegister.words", "SheetGuideRegister.starter", "SheetGuideRegister.schema");
        say(SHEET_KEEPERS.or(APPROVERS), "RevisionService.sendBack");
        say(APPROVERS, "RevisionService.approve", "RevisionService.withdraw");
        say(EVERYBODY, "SheetConfirmationService.open");
        say(SHEET_KEEPERS.or(APPROVERS), "SheetConfirmationService.confirm", "SheetConfirmationService.undo");

        // Lists of the office
        say(
                EVERYBODY,
                "DocumentTypeService.page",
                "DocumentTypeService.find",
                "DocumentTypeService.all",
                "DocumentTypeUseRegister.inForce");
        say(
                LIST_KEEPERS,
                "DocumentTypeService.add",
                "DocumentTypeService.addAll",
                "DocumentTypeService.rename",
                "DocumentTypeService.entered");
        say(LIST_KEEPERS, "DocumentTypeService.addAlias", "DocumentTypeService.removeAlias");
        say(EVERYBODY, "LetterheadService.letterhead", "LetterheadService.emblem");
        say(LIST_KEEPERS, "LetterheadService.entered");
        say(LIST_KEEPERS.and(GIVER), "LetterheadService.change");

        // The calendar hangs on the wall; who maintains lists changes it
        say(EVERYBODY, "CalendarService.open", "CalendarService.file", "CalendarYearPrint.print");
        say(EVERYBODY, "CalendarService.years", "CalendarService.thisYear", "CalendarService.missing");
        say(EVERYBODY, "CalendarService.freeDays");
        say(LIST_KEEPERS, "CalendarService.draft", "CalendarService.imported");
        say(LIST_KEEPERS, "CalendarService.preview", "CalendarService.enter");

        // The ledger of numbers: a used number is void with what has it, which she who declares it must see
        say(EVERYBODY, "NumberRegister.isReadable");
        say(NUMBER_KEEPERS.or(AUDITORS), "NumberRegister.open", "NumberRegister.check");
        register(NUMBER_KEEPERS.or(AUDITORS), "NumberBook");
        say(NUMBER_KEEPERS, "NumberRegister.reservableBooks", "NumberService.reserve");
        say(NUMBER_KEEPERS.and(OF_THE_NUMBERED), "NumberService.cancel");

        // Officers: an administrator's, but of her own authority she decides nothing
        register(OFFICER_KEEPERS, "OfficerBook");
        say(OFFICER_KEEPERS, "OfficerRegister.open");
        say(OFFICER_KEEPERS, "OfficerService.enter");
        say(OFFICER_KEEPERS, "OfficerService.entered", "OfficerService.change");
        say(OFFICER_KEEPERS.and(NOT_HERSELF), "OfficerService.appoint", "OfficerService.endAppointment");
        say(OFFICER_KEEPERS.and(NOT_HERSELF), "OfficerService.suspend", "OfficerService.lift");

        say(EVERYBODY, "Registers.find", "PaperPrint.find");

        // How the server is
        say(OFFICER_KEEPERS, "ServerRegister.open");

        // What somebody has typed is hers alone, whatever others keep under the same key
        say(EVERYBODY, "DraftService.keep", "DraftService.of", "DraftService.done");

        // The trace, and who somebody is
        say(AUDITORS, "TraceRegister.page");
        say(
                AUDITORS,
                "TraceVerificationService.status",
                "TraceVerificationService.begin",
                "TraceVerificationService.goOn");
        say(EVERYBODY, "CallerResolver.resolve");
        say(EVERYBODY, "SignInService.began", "SignInService.ended", "SignInService.expired");

        AccessModule.all().forEach(AccessModule::rules);
    }

    /** These services show an auditor what everybody of her office did, with the words of every record. */
    private static final Set<String> SHOW_EVERYTHING = Set.of("TraceRegister");

    private AccessRules() {}

    /** Who may call this method, of those who may know of the record. */
    static Who who(String method) {
        var who = TABLE.get(method);
        if (who == null) {
            throw new IllegalStateException("Who may call " + method + "? Say it in AccessRules");
        }
        return who;
    }

    static Set<String> methods() {
        return TABLE.keySet();
    }

    /** Whether the record exists for the account: it is of her office, and hers to see where not everything of that kind is. */
    static boolean exists(Account account, Thing thing) {
        if (thing.kind().equals(Kind.NOTHING) || thing.kind().equals(Kind.BOOK)) {
            return true;
        }
        return account.isOf(thing.office()) && (thing.kind().equals(Kind.WORD) || thing.has(Tie.READER, account));
    }

    static boolean may(Account account, String method, Thing thing) {
        return account.office() != null
                && exists(account, thing)
                && who(method).may().test(account, thing);
    }

    /** Whether what a service hands to the account may hold a word that these accounts may read. */
    static boolean mayRead(Account account, String service, Set<String> readers, Map<String, Account> accounts) {
        return readers.contains(account.username())
                || (SHOW_EVERYTHING.contains(service)
                        && account.has(READ_TRACE)
                        && readers.stream()
                                .anyMatch(reader -> accounts.get(reader).isOf(account.office())));
    }

    /** Who may call these methods. */
    public static void say(Who who, String... methods) {
        for (var method : methods) {
            TABLE.put(method, who);
        }
    }

    /** Who may read a register, on the page, on paper and as a table. */
    public static void register(Who who, String register) {
        for (var method : List.of("choices", "export", "page", "pdf")) {
            say(who, "Registers." + method + "(" + register + ")");
        }
    }

    /** Who has a right. */
    public static Who right(Right right, String words) {
        return new Who(words, (account, thing) -> account.has(right));
    }

    /** Who is tied to the record so. */
    public static BiPredicate<Account, Thing> tie(Tie tie) {
        return (account, thing) -> thing.has(tie, account);
    }
}
