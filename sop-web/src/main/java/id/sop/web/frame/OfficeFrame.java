package id.sop.web.frame;

import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The frame's contents from the office of the person signed in; before login there is nothing to say. */
@RequestScoped
class OfficeFrame implements FrameContents {

    /** The zone of an office in western Indonesia, for the pages that are shown before login. */
    private static final ZoneId BEFORE_LOGIN = ZoneId.of("Asia/Jakarta");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    Words words;

    @Override
    public String office() {
        return signedIn() ? offices.office(caller().office()).name() : "";
    }

    @Override
    public String person() {
        return signedIn() ? caller().name() : "";
    }

    @Override
    public List<String> positions() {
        return signedIn() ? positionsOf(caller().authority()) : List.of();
    }

    private List<String> positionsOf(Authority authority) {
        var held = offices.titlesOf(Authority.holding(authority.held())).stream();
        var acting = authority.acting().entrySet().stream()
                .map(entry -> words.of(
                        "frame.acting",
                        offices.actingTitle(entry.getValue().kind(), entry.getKey()),
                        entry.getValue().until()));
        return Stream.concat(held, acting.sorted()).toList();
    }

    @Override
    public ZoneId zone() {
        return signedIn() ? offices.office(caller().office()).zone() : BEFORE_LOGIN;
    }

    private boolean signedIn() {
        return request.getUserPrincipal() != null;
    }

    private Caller caller() {
        return current.get();
    }
}
