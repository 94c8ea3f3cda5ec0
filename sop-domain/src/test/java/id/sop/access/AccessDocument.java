package id.sop.access;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.organisation.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the matrix down: every call for machines, and who may what for people. */
final class AccessDocument {

    static final Path TARGET = Path.of("target");

    private static final Path COMMITTED = Path.of("../docs/access.md");

    private AccessDocument() {}

    static List<String> csv(List<ServiceMatrix.Call> calls) {
        var lines = new ArrayList<String>();
        lines.add("account,office,method,kind,record,record of,result,changed");
        calls.forEach(call -> lines.add(String.join(
                ",",
                call.account().username(),
                String.valueOf(call.account().office()),
                '"' + call.method() + '"',
                call.thing().kind().name(),
                '"' + call.thing().name() + '"',
                relation(call),
                call.isAllowed() ? "allowed" : call.refusal(),
                '"' + String.join(" ", call.changed().keySet()) + '"')));
        return lines;
    }

    private static String relation(ServiceMatrix.Call call) {
        if (call.thing().office() == null) {
            return "nobody";
        }
        if (!call.account().isOf(call.thing().office())) {
            return "another office";
        }
        return AccessRules.exists(call.account(), call.thing()) ? "her own to see" : "another position";
    }

    /** Compares the committed document with what the calls have shown. */
    static void check(ServiceMatrix matrix) throws IOException {
        var text = text(matrix);
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve("access.md"), text);
        assertEquals(
                text,
                Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "",
                "docs/access.md is not what the services allow: if the change is meant, copy"
                        + " sop-domain/target/access.md over it");
    }

    private static String text(ServiceMatrix matrix) {
        var text = new StringBuilder("""
            # Who may what

            Made by `AccessMatrixTest`, which calls every method of every service as every demo account; it fails while this file says
            something else. The middle column is the rule (`AccessRules`), the others name the positions of the demo offices to which
            the call was allowed for at least one record. A page can do no more than its services.

            For every method: what belongs to another office, or is not the caller's to see, is answered as what does not exist; an
            account without a position, or with positions in two offices, may nothing.
            """);
        var offices = Cast.OF_ALL_OFFICES.stream().map(Cast::office).toList();
        var byMethod = matrix.calls().stream()
                .filter(ServiceMatrix.Call::isAllowed)
                .collect(groupingBy(ServiceMatrix.Call::method, TreeMap::new, Collectors.toList()));
        for (var service : ServiceMatrix.services()) {
            text.append("\n## ").append(service.getSimpleName()).append("\n\n| method | who |");
            offices.forEach(office -> text.append(' ').append(office).append(" |"));
            text.append("\n|---|---|").append("---|".repeat(offices.size())).append('\n');
            for (var method : ServiceMatrix.methods(service)) {
                var name = method.name();
                text.append("| `")
                        .append(name.substring(name.indexOf('.') + 1))
                        .append("` | ")
                        .append(AccessRules.who(name).words())
                        .append(" |");
                offices.forEach(office -> text.append(' ')
                        .append(positions(matrix, byMethod.getOrDefault(name, List.of()), office))
                        .append(" |"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** The positions of an office whose holders were allowed. */
    private static String positions(ServiceMatrix matrix, List<ServiceMatrix.Call> allowed, String office) {
        var holders = allowed.stream()
                .map(ServiceMatrix.Call::account)
                .filter(account -> account.isOf(office))
                .collect(Collectors.toSet());
        var all = matrix.positions(office);
        var named = all.stream()
                .filter(position ->
                        holders.stream().anyMatch(holder -> holder.positions().contains(position.code())))
                .map(Position::name)
                .toList();
        return named.isEmpty() ? "–" : named.size() == all.size() ? "all" : String.join(", ", named);
    }
}
