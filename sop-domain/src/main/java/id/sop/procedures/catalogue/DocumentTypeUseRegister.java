package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.sop.documents.types.DocumentTypeList;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.sheet.Sop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells which sheets in force name a document type, required or produced. */
@Stateless
@RolesAllowed("**")
public class DocumentTypeUseRegister {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    DocumentTypeList types;

    private record Use(String type, Sop sop) {}

    /** The sheets of the caller's office by the code of each type that they name. */
    public Map<String, List<Sop>> inForce() {
        var office = current.get().office();
        var names = types.names(office);
        return catalogue.inForce(office).stream()
                .flatMap(sop -> SheetPapers.papers(sop)
                        .flatMap(paper -> names.meant(paper.code(), paper.name()).stream())
                        .map(type -> new Use(type.code(), sop))
                        .distinct())
                .collect(groupingBy(Use::type, mapping(Use::sop, toList())));
    }
}
