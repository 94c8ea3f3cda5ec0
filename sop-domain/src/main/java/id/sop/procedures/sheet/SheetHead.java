package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Who issues a sheet and who approved it, for its identity block: what the office knows, or what the form prints.
 *
 * @param institution the lines of the letterhead
 * @param address the lines below it
 * @param approvedBy the position that approves it
 * @param approver the name of the officer who did; empty for a line to write on
 * @param nip her number; empty for a line to write on
 */
public record SheetHead(
        List<String> institution,
        List<String> address,
        Optional<String> revised,
        Optional<String> effective,
        Optional<String> approvedBy,
        Optional<String> approver,
        Optional<String> nip) {

    public SheetHead {
        institution = List.copyOf(institution);
        address = List.copyOf(address);
    }

    /** As the form prints it, to be signed by hand. */
    public static SheetHead printedOn(Sop sop) {
        SheetHeader header = sop.header();
        return new SheetHead(
                List.of(header.institution(), header.unit()).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                List.of(),
                header.revised(),
                header.effective(),
                header.approvedBy(),
                Optional.empty(),
                Optional.empty());
    }

    /** Under the letterhead of an office. */
    public SheetHead under(List<String> lines, List<String> addressLines) {
        return new SheetHead(lines, addressLines, revised, effective, approvedBy, approver, nip);
    }

    /** Not in force on any day yet, to be approved by a position. */
    public SheetHead unapproved(String position) {
        return new SheetHead(
                institution,
                address,
                revised,
                Optional.empty(),
                approvedBy.or(() -> Optional.of(position)),
                approver,
                nip);
    }

    /** Approved by an officer, and in force from a day on. */
    public SheetHead approved(
            Optional<String> revisedOn, String effectiveOn, String position, String officer, Optional<String> number) {
        return new SheetHead(
                institution,
                address,
                revisedOn.or(() -> revised),
                Optional.of(effectiveOn),
                Optional.of(position),
                Optional.of(officer),
                number);
    }
}
