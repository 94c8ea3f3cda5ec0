package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a sheet says and BPMN has no place for, as documentation; official papers are Indonesian always. */
final class BpmnNotes {

    /** Engines keep the name of a task in a column of this length. */
    private static final int LONGEST_NAME = 255;

    private final List<String> lines = new ArrayList<>();

    private BpmnNotes() {}

    /** A text as a name: what is too long for one is cut, and stands whole in the documentation. */
    static String name(String text) {
        return isName(text) ? text : text.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME;
    }

    /** Which revision of which sheet it is. */
    static String revision(Sop sop) {
        return sop.code() + ", revisi " + sop.revision();
    }

    /** The head of the form. */
    static String of(Sop sop) {
        SheetHeader header = sop.header();
        BpmnNotes notes = new BpmnNotes();
        notes.lines.add(revision(sop));
        notes.addLong("Judul", sop.title());
        notes.add("Instansi", header.institution());
        notes.add("Unit", header.unit());
        notes.add("Nomor SOP", header.number());
        notes.add("Tanggal pembuatan", header.created());
        notes.add("Tanggal revisi", header.revised());
        notes.add("Tanggal efektif", header.effective());
        notes.add("Disahkan oleh", header.approvedBy());
        notes.add("Dasar hukum", header.legalBasis());
        notes.add("Kualifikasi pelaksana", header.qualifications());
        notes.add("Keterkaitan", header.related());
        notes.add("Peralatan/perlengkapan", header.equipment());
        notes.add("Peringatan", header.warnings());
        notes.add("Pencatatan dan pendataan", header.recording());
        notes.addReasons(sop.uncertainties());
        return notes.text();
    }

    /** What a row says besides its activity. */
    static String of(Sop sop, Step step) {
        BpmnNotes notes = new BpmnNotes();
        notes.addLong("Kegiatan", step.activity());
        notes.add("Pelaksana", step.by().stream().map(sop::labelOf).toList());
        notes.add(
                "Kelengkapan", step.requires().stream().map(RequiredPaper::name).toList());
        notes.add("Waktu", step.timeText());
        notes.add("Output", step.outputs().stream().map(Output::name).toList());
        notes.add("Keterangan", step.remark());
        notes.add(
                "Alasan Tdk", step.reasons().stream().map(ReasonCategory::text).toList());
        notes.addReasons(step.uncertainties());
        return notes.text();
    }

    private void add(String name, Optional<String> text) {
        add(name, text.stream().toList());
    }

    private void add(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(name + ": " + String.join("; ", texts));
        }
    }

    private void addLong(String name, String text) {
        add(name, isName(text) ? List.of() : List.of(text));
    }

    private void addReasons(List<Uncertainty> doubts) {
        add("Perlu dikonfirmasi", doubts.stream().map(Uncertainty::reason).toList());
    }

    private String text() {
        return String.join("\n", lines);
    }
}
