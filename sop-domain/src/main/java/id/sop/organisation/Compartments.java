package id.sop.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The compartments of all offices, as their files declare them: no page opens or closes one. */
@ApplicationScoped
public class Compartments {

    private final Map<String, List<Compartment>> declared = OfficeSeed.OFFICES.stream()
            .collect(toMap(identity(), office -> OfficeSheetReader.of(office).compartments()));

    /** The compartment of the runs of a sheet, whatever its revision; empty if everybody may see them whom the sheet names. */
    public Optional<Compartment> ofSheet(String office, String code) {
        return in(office)
                .filter(compartment -> compartment.sheets().contains(code))
                .findFirst();
    }

    /** Whether the papers of a document type are in a compartment. @param type its code; null if it is of none */
    public boolean holdPapers(String office, String type) {
        return type != null
                && in(office).anyMatch(compartment -> compartment.papers().contains(type));
    }

    /** What a compartment is called. */
    public String nameOf(String office, String code) {
        return in(office)
                .filter(compartment -> compartment.code().equals(code))
                .map(Compartment::name)
                .findFirst()
                .orElse(code);
    }

    /** The codes of the compartments that a right opens to the caller, all that is in them. */
    public Set<String> openTo(Caller caller) {
        return in(caller.office())
                .filter(compartment -> caller.may(compartment.right()))
                .map(Compartment::code)
                .collect(toUnmodifiableSet());
    }

    /** The codes of the document types whose papers the caller sees in runs that she is a member of, and in no other. */
    public Set<String> papersClosedTo(Caller caller) {
        return in(caller.office())
                .filter(compartment -> !caller.may(compartment.right()))
                .flatMap(compartment -> compartment.papers().stream())
                .collect(toUnmodifiableSet());
    }

    private Stream<Compartment> in(String office) {
        return declared.getOrDefault(office, List.of()).stream();
    }
}
