package id.sop.web.clients;

import id.sop.clients.ClientRegister;
import id.sop.clients.IntakeBrief;
import id.sop.web.shared.AddressNotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One intake with its members. */
@Named
@ViewScoped
public class IntakePage implements Serializable {

    @Inject
    transient ClientRegister register;

    private String no;
    private IntakeBrief intake;

    /** Opens the intake, which is traced. */
    public void load() {
        intake = register.openIntake(AddressNotFound.number(no));
    }

    public IntakeBrief getIntake() {
        return intake;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
