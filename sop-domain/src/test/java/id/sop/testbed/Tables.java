package id.sop.testbed;

import java.util.List;

/** What fills while the offices work, but for what modules add by their {@link ModuleFixture}. */
final class Tables {

    /** In the order in which they can be emptied. */
    static final List<String> OF_THE_DAY = List.of(
            "form_draft",
            "trace_entry",
            "trace_chain",
            "sent_form",
            "sheet_confirmation",
            "run_link",
            "run_member",
            "run_event",
            "run_paper",
            "performed_step_paper",
            "performed_step_participant",
            "performed_step",
            "run_turn",
            "sop_run",
            "stored_file_content",
            "stored_file",
            "official_number",
            "number_series",
            "acting_appointment",
            "officer_suspension",
            "officer_event");

    /** What takes back that tests entered beside what a first start enters. */
    static final List<String> RESETS = List.of(
            "delete from calendar_version where version_no > 1 or calendar_year <> 2026",
            "delete from calendar_year where calendar_year <> 2026",
            "update calendar_year set version_no = 1",
            "delete from officer_position where username like 'tes.%'",
            "delete from officer where username like 'tes.%'",
            "update officer set nip = null",
            "delete from sop_sheet where code like 'TES-%'");

    private Tables() {}
}
