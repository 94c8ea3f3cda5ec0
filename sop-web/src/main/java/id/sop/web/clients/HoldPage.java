package id.sop.web.clients;

import id.sop.clients.ClientView;
import id.sop.clients.DecideHold;
import id.sop.clients.HoldService;
import id.sop.clients.MemberNumber;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Here the head decides about a member who is held. */
@Named
@ViewScoped
public class HoldPage implements Serializable {

    @Inject
    transient HoldService holds;

    @Inject
    transient Notices notices;

    private String no;
    private ClientView client;
    private final DecideHold decision = new DecideHold();

    public void load() {
        if (client == null) {
            client = holds.open(no);
        }
    }

    /** Decides, and goes back to the tasks. */
    public String decide() {
        holds.decide(AddressNotFound.number(MemberNumber.parse(no)), decision);
        notices.done("hold.decided", client.number());
        return "/index?faces-redirect=true";
    }

    public ClientView getClient() {
        return client;
    }

    public DecideHold getDecision() {
        return decision;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
