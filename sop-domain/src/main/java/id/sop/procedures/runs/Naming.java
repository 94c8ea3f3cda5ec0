package id.sop.procedures.runs;

import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Things;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** By which name a run, and all that shows it, calls what it is about: the modules that keep things of the kind decide it. */
@ApplicationScoped
class Naming {

    @Inject
    Instance<Things<?>> modules;

    /** What others may know of a subject: of a thing that is not named outside of its module the number. */
    Subject outside(Subject subject) {
        return isNamedOutside(subject) ? subject : subject.unnamed();
    }

    /** What others may call a member of a subject: of a thing that is not named outside of its module the key. */
    String outside(Subject subject, MemberLine<?> member) {
        return isNamedOutside(subject) ? member.name() : member.member();
    }

    private boolean isNamedOutside(Subject subject) {
        return subject.isPlain()
                || keeper(subject.kind()).map(Things::areNamedOutside).orElse(true);
    }

    /** Whether names that were typed of this kind are offered again; once a module keeps such things, its own are to be chosen. */
    boolean isSuggested(SubjectKind kind) {
        return keeper(kind.word()).isEmpty();
    }

    private Optional<Things<?>> keeper(String kind) {
        return modules.stream().filter(module -> module.kind().equals(kind)).findFirst();
    }
}
