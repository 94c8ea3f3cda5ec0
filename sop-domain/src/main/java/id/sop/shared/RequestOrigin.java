package id.sop.shared;

import jakarta.enterprise.context.RequestScoped;

/** From where the present request came; the web tier states it, the trace reads it. */
@RequestScoped
public class RequestOrigin {

    private String address = "server";

    /** @param address the network address of the caller's machine */
    public void cameFrom(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }
}
