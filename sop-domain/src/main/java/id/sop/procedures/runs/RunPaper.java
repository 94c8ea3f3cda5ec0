package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.types.DocumentTypeNames;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.RunNumber;
import id.sop.shared.SearchText;
import id.sop.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper that a row of a run produced (naskah), or the statement that it was not made; type and words stay as they were then. */
@Entity
@Table(name = "run_paper")
class RunPaper {

    /** The kind of a paper by which another run refers to it. */
    static final String KIND = "paper";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    private String office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private SopRun run;

    @Embedded
    private SerialNumber runNumber;

    private int serial;

    @Column(name = "sop_code")
    private String sopCode;

    @Column(name = "sop_title")
    private String sopTitle;

    @Column(name = "subject_title")
    private String subjectTitle;

    private int visit;

    @Column(name = "step_number")
    private int stepNumber;

    private String activity;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "type_name")
    private String typeName;

    private String title;

    @Column(name = "type_order")
    private String typeOrder;

    @Column(name = "title_order")
    private String titleOrder;

    @Column(name = "sheet_order")
    private String sheetOrder;

    @Enumerated(EnumType.STRING)
    private Making making;

    @Column(name = "paper_number")
    private String paperNumber;

    private LocalDate dated;

    private String signatory;

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "file_name")
    private String fileName;

    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "search_text")
    private String searchText;

    protected RunPaper() {}

    /** @param fileName the name of the attached file; null if there is none */
    RunPaper(
            SopRun run,
            int serial,
            PerformedStep done,
            Step step,
            ProducedPaper paper,
            DocumentTypeNames.Named type,
            String fileName) {
        this.run = run;
        this.serial = serial;
        this.fileName = fileName;
        office = run.office();
        runNumber = run.number();
        sopCode = run.sopCode();
        sopTitle = run.sopTitle();
        subjectTitle = run.subject().title();
        visit = done.visit();
        stepNumber = step.no();
        activity = step.activity();
        documentType = type.code();
        typeName = type.name();
        title = paper.output();
        typeOrder = SearchText.order(typeName);
        titleOrder = SearchText.order(title);
        sheetOrder = SearchText.order(sopTitle);
        making = paper.making();
        paperNumber = TypedText.kept(paper.number());
        dated = paper.dated();
        signatory = TypedText.kept(paper.signatory());
        fileId = paper.making() == Making.FILE ? paper.fileId() : null;
        reason = paper.making() == Making.NOT_MADE ? TypedText.kept(paper.reason()) : null;
        madeBy = done.actor().name();
        madeAt = done.performedAt();
        searchText = SearchText.of(
                2000,
                typeName,
                title,
                paperNumber,
                signatory,
                RunNumber.written(runNumber),
                subjectTitle,
                fileName,
                sopTitle);
    }

    PaperNumber number() {
        return new PaperNumber(runNumber, serial);
    }

    /**
     * What it is, for people: {@code Surat tugas · 090/12/2026 · Panti Asuhan Melati}. The run that refers to it keeps that text, so that of a paper
     * or a run in a compartment it says what is printed on the sheet and no more.
     *
     * @param closed whether papers of its type are in a compartment
     */
    PaperReference reference(boolean closed) {
        var words = (closed || run.compartment().isPresent()
                        ? Stream.of(title, RunNumber.written(runNumber))
                        : Stream.of(title, paperNumber, subjectTitle, RunNumber.written(runNumber)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new PaperReference(KIND, number().inAddress(), words);
    }

    Provenance provenance() {
        return new Provenance(documentType, run.performerOf(visit));
    }

    String office() {
        return office;
    }

    String sopCode() {
        return sopCode;
    }

    String sopTitle() {
        return sopTitle;
    }

    String subjectTitle() {
        return subjectTitle;
    }

    int stepNumber() {
        return stepNumber;
    }

    String activity() {
        return activity;
    }

    String documentType() {
        return documentType;
    }

    String typeName() {
        return typeName;
    }

    String title() {
        return title;
    }

    Making making() {
        return making;
    }

    String paperNumber() {
        return paperNumber;
    }

    LocalDate dated() {
        return dated;
    }

    String signatory() {
        return signatory;
    }

    String fileId() {
        return fileId;
    }

    String fileName() {
        return fileName;
    }

    String reason() {
        return reason;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
