package id.sop.web.administration;

import static java.util.stream.Collectors.joining;

import id.sop.organisation.OfficerRegister;
import id.sop.organisation.OfficerRow;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The register of officers as a table, for the officers that the address asks for. */
@WebServlet({"/export/officers.xlsx", "/export/officers.csv"})
public class OfficersExportServlet extends Download {

    private static final List<String> COLUMNS =
            List.of("account", "name", "nip", "positions", "acting", "suspended", "standing");

    @Inject
    transient OfficersQuery query;

    @Inject
    transient OfficerRegister register;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = format(request);
        var rows = register.export(query.filter(), query.order(), query.descending());
        announce(
                response,
                format.mediaType(),
                ContentDisposition.saved(words.of("officers.file") + "." + format.extension()));
        format.write(
                COLUMNS.stream().map(column -> words.of("officers." + column)).toList(),
                rows.stream().map(this::cells),
                response.getOutputStream());
    }

    private List<Object> cells(OfficerRow row) {
        return Arrays.asList(
                row.username(),
                row.name(),
                row.nip(),
                String.join(", ", row.positions()),
                row.acting().stream()
                        .map(acting -> words.of("officers.acting-until", acting.title(), acting.until()))
                        .collect(joining(", ")),
                String.join(", ", row.suspended()),
                row.blocked() ? words.of("officers.blocked") : null);
    }
}
