package id.sop.testbed;

import java.util.List;

/** The tables that fill while the offices work, in the order in which they can be emptied. */
final class Tables {

    static final List<String> OF_THE_DAY = List.of(
            "form_draft",
            "trace_entry",
            "trace_chain",
            "sent_form",
            "follow_up_message",
            "follow_up_paper",
            "follow_up",
            "disposition_line",
            "disposition",
            "incoming_letter",
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

    private Tables() {}
}
