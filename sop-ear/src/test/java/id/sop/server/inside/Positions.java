package id.sop.server.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A bean of the tests that tells what the container says about its caller. */
@Stateless
@DeclareRoles({"jambi.kepala-panti", "jambi.pelaksana"})
public class Positions {

    @Resource
    private SessionContext context;

    @PermitAll
    public String callerName() {
        return context.getCallerPrincipal().getName();
    }

    @PermitAll
    public boolean callerHolds(String position) {
        return context.isCallerInRole(position);
    }

    @RolesAllowed("jambi.kepala-panti")
    public void onlyForTheHead() {}
}
