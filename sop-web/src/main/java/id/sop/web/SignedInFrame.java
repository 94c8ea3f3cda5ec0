package id.sop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The frame's contents as far as the container alone knows them: account and realm groups. */
@RequestScoped
class SignedInFrame implements FrameContents {

    private static final Set<String> ADMINISTRATION = Set.of("administration.positions", "administration.calendar");

    @Inject
    HttpServletRequest request;

    @Override
    public String office() {
        return "";
    }

    @Override
    public String person() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    @Override
    public List<String> positions() {
        return List.of();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }

    @Override
    public int waiting(String entry) {
        return 0;
    }

    @Override
    public boolean mayOpen(String entry) {
        if (ADMINISTRATION.contains(entry)) {
            return holds("administrator");
        }
        return !entry.equals("administration.trail") || holds("auditor");
    }

    private boolean holds(String position) {
        return Stream.of("jambi", "palangkaraya").anyMatch(office -> request.isUserInRole(office + "." + position));
    }
}
