package id.sop.documents.types;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.sop.shared.SearchText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The document types of one office as they stood when asked for, by code and by every name. */
public final class DocumentTypeNames {

    private final Map<String, Named> byCode;
    private final Map<String, List<Named>> byName;
    private final Map<String, List<Named>> byAlias;

    /** A document type by its code and its name. */
    public record Named(String code, String name) {}

    private record Called(String key, Named type) {}

    DocumentTypeNames(Collection<DocumentType> types) {
        byCode = types.stream().map(DocumentTypeNames::named).collect(toMap(Named::code, Function.identity()));
        byName = byKey(types.stream().map(type -> new Called(PaperName.key(type.name()), named(type))));
        byAlias = byKey(types.stream()
                .flatMap(type -> type.aliases().stream().map(alias -> new Called(PaperName.key(alias), named(type)))));
    }

    private static Named named(DocumentType type) {
        return new Named(type.code(), type.name());
    }

    private static Map<String, List<Named>> byKey(Stream<Called> called) {
        return called.distinct().collect(groupingBy(Called::key, mapping(Called::type, toList())));
    }

    /** All of them by name. */
    public List<Named> all() {
        return byCode.values().stream()
                .sorted(comparing(type -> SearchText.order(type.name())))
                .toList();
    }

    /** The type with this code. */
    public Optional<Named> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The types that a printed name can mean: those of this name, else those with this alias. */
    public List<Named> called(String printed) {
        var key = PaperName.key(printed);
        return byName.getOrDefault(key, byAlias.getOrDefault(key, List.of()));
    }

    /** The one type that is meant by the code or, without one, by the printed name; empty if none is, or several. */
    public Optional<Named> meant(Optional<String> code, String printed) {
        if (code.isPresent()) {
            return withCode(code.get());
        }
        var types = called(printed);
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** Whether some type has the code or, without one, can be meant by the printed name. */
    boolean know(Optional<String> code, String printed) {
        return code.map(byCode::containsKey).orElseGet(() -> !called(printed).isEmpty());
    }
}
