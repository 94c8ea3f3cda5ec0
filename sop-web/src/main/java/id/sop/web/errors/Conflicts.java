package id.sop.web.errors;

import id.sop.shared.ChangedMeanwhile;
import id.sop.shared.RecordChange;
import id.sop.web.fields.Fields;
import id.sop.web.shared.Notices;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Says at each field of a form what somebody else has changed meanwhile: which to choose, and which was taken over. */
final class Conflicts {

    private final FacesContext faces;
    private final Notices notices;
    private final ChangedMeanwhile changed;
    private final Set<String> unsaid = new HashSet<>();

    Conflicts(FacesContext faces, Notices notices, ChangedMeanwhile changed) {
        this.faces = faces;
        this.notices = notices;
        this.changed = changed;
        unsaid.addAll(changed.form().getConflicts().keySet());
        unsaid.addAll(changed.takenOver());
    }

    void say() {
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            property(component).ifPresent(property -> say((UIInput) component, property));
                            return VisitResult.ACCEPT;
                        });
        unsaid.forEach(file -> notices.warn(isConflict(file) ? "conflict.choose-file" : "conflict.taken-over-file"));
    }

    private void say(UIInput field, String property) {
        String id = field.getClientId(faces);
        Object label = field.getAttributes().get("label");
        if (!unsaid.remove(property)) {
            return;
        }
        if (isConflict(property)) {
            notices.wrong(id, "conflict.choose", label);
        } else {
            notices.warnAt(id, "conflict.taken-over", label);
        }
    }

    private boolean isConflict(String property) {
        return changed.form().getConflicts().containsKey(property);
    }

    /** The property of the form that a component shows. */
    private Optional<String> property(UIComponent component) {
        RecordChange form = changed.form();
        return component instanceof UIInput input
                ? Fields.behind(input)
                        .filter(reference -> form.holds(reference.getBase()))
                        .map(reference -> reference.getProperty().toString())
                : Optional.empty();
    }
}
