package id.sop.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The tone in which a state is shown as a chip: colour only where it means something. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("Urgency.IMPORTANT", "due"),
            Map.entry("Urgency.URGENT", "late"),
            Map.entry("Confidentiality.LIMITED", "due"),
            Map.entry("Confidentiality.SECRET", "late"),
            Map.entry("Confidentiality.TOP_SECRET", "late"),
            Map.entry("LetterState.DISPOSED", "brand"),
            Map.entry("LetterState.DISTRIBUTED", "brand"),
            Map.entry("LetterState.ARCHIVED", "done"),
            Map.entry("FollowUpState.SENT", "due"),
            Map.entry("FollowUpState.READ", "brand"),
            Map.entry("FollowUpState.ASKED", "due"),
            Map.entry("FollowUpState.DONE", "done"),
            Map.entry("RevisionStatus.DRAFT", "due"),
            Map.entry("RevisionStatus.CHECKED", "due"),
            Map.entry("RevisionStatus.SCHEDULED", "brand"),
            Map.entry("RevisionStatus.IN_FORCE", "done"),
            Map.entry("RevisionStatus.WITHDRAWN", "late"),
            Map.entry("AppointmentState.FUTURE", "brand"),
            Map.entry("AppointmentState.VALID", "done"),
            Map.entry("NumberState.RESERVED", "due"),
            Map.entry("NumberState.VOID", "late"),
            Map.entry("LetterState.WITHDRAWN", "late"),
            Map.entry("LetterState.ENDED_OUTSIDE", "due"),
            Map.entry("RunState.RUNNING", "brand"),
            Map.entry("RunState.COMPLETED", "done"),
            Map.entry("RunState.ENDED_OUTSIDE", "due"));

    /** neutral where nothing else is said. */
    public String of(Enum<?> constant) {
        return constant == null
                ? "neutral"
                : TONES.getOrDefault(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), "neutral");
    }
}
